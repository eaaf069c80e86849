package sessionspec.core.kernel;

import java.util.Optional;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Held.End;

/** Through which controls say what becomes of settings, of what is held, and what is advised. */
public abstract sealed class Effects extends Found permits Findings {

    final boolean open;
    final boolean denied;
    final Optional<Arithmetic> numbers;

    /**
     * @param open    whether the documents leave open whether what is found so is so
     * @param denied  whether it does not happen, and is told for a fault to make it happen
     * @param numbers because of which it is so
     */
    Effects(Ledger ledger, boolean open, boolean denied, Optional<Arithmetic> numbers) {
        super(ledger);
        this.open = open;
        this.denied = denied;
        this.numbers = numbers;
    }

    abstract Effects by(Arithmetic because);

    final boolean takes(String rule, String part, Verb verb, Object thing) {
        return takes(rule, part, verb, thing.getClass().getSimpleName());
    }

    final boolean takes(String rule, String part, Verb verb, String thing) {
        return (!denied || isForced(rule, part)) && ledger.takes(new Finding(rule, part, verb, thing, numbers, open));
    }

    /** Tells what does not happen; whether a fault lets it happen. */
    final boolean isForced(String rule, String part) {
        return isForced(rule, part, "effect");
    }

    final boolean isForced(String rule, String part, String thing) {
        return ledger.takes(new Finding(rule, part, Verb.DENIES, thing, numbers, open))
                && ledger.fault.forces(rule, part);
    }

    final boolean numbersHold() {
        return numbers.isEmpty() || numbers.get().holds();
    }

    // settings and what is held

    /** The setting has this value. */
    public final <T> void settles(String rule, String part, Setting<T> setting, T value) {
        if (takes(rule, part, Verb.SETTLES, setting.name())) {
            ledger.settings.settle(rule, setting, value);
        }
    }

    /** What the other rule settled of the setting does not count. */
    public final void outranks(String rule, String part, Setting<?> setting, String other) {
        if (takes(rule, part, Verb.OUTRANKS, setting.name())) {
            ledger.settings.outrank(setting, other);
        }
    }

    /** It has ended, with all that lives in it, because of something that happened. */
    public final void ends(String rule, String part, Fact fact) {
        end(rule, part, fact, false);
    }

    public final void ends(String rule, String part, Optional<? extends Fact> fact) {
        fact.ifPresent(it -> ends(rule, part, it));
    }

    /** It has ended, with all that lives in it, if its time has passed. */
    public final void expires(String rule, String part, Fact fact, Arithmetic.Span span) {
        boolean holds = holds(fact);
        if (holds && !span.holds()) {
            by(span).end(rule, part, fact, true);
        } else if (holds || end(fact).filter(end -> end.is(rule, part)).isPresent()) {
            ledger.looksAt(
                    new Finding(rule, part, Verb.ENDS, fact.getClass().getSimpleName(), Optional.of(span), false));
        }
    }

    private void end(String rule, String part, Fact fact, boolean ranOut) {
        if (takes(rule, part, Verb.ENDS, fact)) {
            ledger.end(fact, new End(ledger.last(), ranOut, ledger.event));
        }
    }

    /** It counts for nothing this time, if its time has passed. */
    public final void lapses(String rule, String part, Fact fact, Arithmetic.Span span) {
        if (by(span).takes(rule, part, Verb.REJECTS, fact) && !span.holds()) {
            ledger.reject(fact, ledger.last());
        }
    }

    /** It counts for nothing this time, if the numbers hold. */
    public final void rejects(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.REJECTS, fact) && numbersHold()) {
            ledger.reject(fact, ledger.last());
        }
    }

    /** It is given or issued, and holds; whether it is so under this reading. */
    public final boolean gives(String rule, String part, Fact fact) {
        boolean given = takes(rule, part, Verb.GIVES, fact);
        if (given) {
            ledger.effect(Facts.put(fact));
        }
        return given;
    }

    public final void gives(String rule, String part, Optional<? extends Fact> fact) {
        fact.ifPresent(it -> gives(rule, part, it));
    }

    /** It has changed; if it had ended it stays ended. */
    public final void renews(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.RENEWS, fact)) {
            ledger.effect(Facts.renew(fact));
        }
    }

    public final void renews(String rule, String part, Optional<? extends Fact> fact) {
        fact.ifPresent(it -> renews(rule, part, it));
    }

    public final void drops(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.DROPS, fact)) {
            ledger.effect(Facts.drop(fact));
        }
    }

    public final void drops(String rule, String part, Optional<? extends Fact> fact) {
        fact.ifPresent(it -> drops(rule, part, it));
    }

    /** Another configuration is recommended, unless there are numbers that hold. */
    public final void advises(String rule, String part) {
        takes(rule, part, Verb.ADVISES, "advice");
    }

    /** Harm from the configuration is warned of, unless there are numbers that hold. */
    public final void warns(String rule, String part) {
        takes(rule, part, Verb.WARNS, "warning");
    }
}
