package sessionspec.core.kernel;

import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Held.End;

/** What the phases so far have found about an event, for controls to rest on. */
public abstract sealed class Found permits Effects {

    final Ledger ledger;

    Found(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The value on which all rules agree that settled it; empty if none did, or they disagree. */
    public final <T> Optional<T> setting(Setting<T> setting) {
        return ledger.settings.value(setting);
    }

    /** All values that rules settled and none outranked; several when they disagree. */
    public final <T> List<T> values(Setting<T> setting) {
        return ledger.settings.values(setting);
    }

    /** Whether it is settled that it is so. */
    public final boolean is(Setting<Boolean> setting) {
        return setting(setting).orElse(false);
    }

    public final boolean isNot(Setting<Boolean> setting) {
        return !setting(setting).orElse(true);
    }

    /** Whether nothing has ended or rejected it so far. */
    public final boolean holds(Fact fact) {
        return ledger.holds(fact);
    }

    /** The one of a kind with this key, if it holds. */
    public final <T extends Fact> Optional<T> held(Class<T> kind, Object key) {
        return ledger.facts.find(kind, key).filter(this::holds);
    }

    public final Optional<End> end(Fact fact) {
        return ledger.end(fact);
    }

    /** Whether it is over because its time had passed. */
    public final boolean ranOut(Fact fact) {
        return end(fact).filter(End::ranOut).isPresent();
    }

    /** Whether it is over because of something that happened. */
    public final boolean wasEnded(Fact fact) {
        return end(fact).filter(end -> !end.ranOut()).isPresent();
    }

    public final <D extends Demand> List<D> demands(Class<D> kind) {
        return ledger.demands.of(kind);
    }

    public final Answer answer() {
        return ledger.demands.answer();
    }

    /** Whether nothing stands in the way. */
    public final boolean letsIn() {
        return answer().is(Answer.Kind.LET_IN);
    }
}
