package sessionspec.core.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Through which the controls speak. Each call names its rule and the part of it; what follows is the kernel's doing. */
public final class Findings {

    /** What nobody listens to. */
    private static final Findings UNHEARD = unheard(new Occasion(() -> Instant.EPOCH, Facts.NONE));

    private final Ledger ledger;
    private final Occasion now;
    private final boolean open;
    private final boolean denied;
    private final Optional<Arithmetic> numbers;

    Findings(Ledger ledger, Occasion now) {
        this(ledger, now, false, false, Optional.empty());
    }

    private Findings(Ledger ledger, Occasion now, boolean open, boolean denied, Optional<Arithmetic> numbers) {
        this.ledger = ledger;
        this.now = now;
        this.open = open;
        this.denied = denied;
        this.numbers = numbers;
    }

    private static Findings unheard(Occasion now) {
        return new Findings(new Ledger(now.facts(), now.event(), Fault.DEAF, Set.of()), now);
    }

    /** The same, but the documents leave open whether what is found so is so: it is followed both ways. */
    public Findings perhaps() {
        return new Findings(ledger, now, true, denied, numbers);
    }

    /** The same, and left open unless this is so. */
    public Findings perhapsUnless(boolean said) {
        return said ? this : perhaps();
    }

    /** The same if there is reason to; otherwise nothing comes of what is found so. */
    public Findings when(boolean reason) {
        return reason ? this : UNHEARD;
    }

    /** The same, but what is found so does not happen; it is told, so that a fault can make it happen. */
    public Findings denied() {
        return new Findings(ledger, now, open, true, numbers);
    }

    /** The same, because of the numbers. */
    public Findings by(Arithmetic because) {
        return by(Optional.of(because));
    }

    /** The same, because of the numbers, if there are any. */
    public Findings by(Optional<? extends Arithmetic> because) {
        return new Findings(ledger, now, open, denied, because.map(Arithmetic.class::cast));
    }

    private boolean takes(String rule, String part, Verb verb, Object thing) {
        String kind = thing instanceof Setting<?> setting
                ? setting.name()
                : thing instanceof String text ? text : thing.getClass().getSimpleName();
        return (!denied || isForced(rule, part)) && ledger.takes(new Finding(rule, part, verb, kind, numbers, open));
    }

    /** Tells what does not happen; whether a fault lets it happen. */
    private boolean isForced(String rule, String part) {
        return ledger.takes(new Finding(rule, part, Verb.DENIES, "effect", numbers, open))
                && ledger.fault.forces(rule, part);
    }

    private boolean numbersHold() {
        return numbers.map(Arithmetic::holds).orElse(true);
    }

    private Finding last() {
        return ledger.findings.get(ledger.findings.size() - 1);
    }

    // settings

    /** The setting has this value. */
    public <T> void settles(String rule, String part, Setting<T> setting, T value) {
        if (takes(rule, part, Verb.SETTLES, setting)) {
            ledger.settled.add(new Ledger.Settled(rule, setting, value));
        }
    }

    /** What the other rule settled of the setting does not count. */
    public void outranks(String rule, String part, Setting<?> setting, String other) {
        if (takes(rule, part, Verb.OUTRANKS, setting)) {
            ledger.settled.removeIf(
                    it -> it.setting().equals(setting) && it.rule().equals(other));
        }
    }

    /** The value on which all rules agree that settled it; empty if none did, or they disagree. */
    public <T> Optional<T> setting(Setting<T> setting) {
        List<T> values = values(setting);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Whether it is settled that it is so. */
    public boolean is(Setting<Boolean> setting) {
        return setting(setting).orElse(false);
    }

    /** Whether it is settled that it is not so. */
    public boolean isNot(Setting<Boolean> setting) {
        return !setting(setting).orElse(true);
    }

    /** All values that rules settled and none outranked; several when they disagree. */
    public <T> List<T> values(Setting<T> setting) {
        List<T> values = new ArrayList<>(1);
        for (Ledger.Settled settled : ledger.settled) {
            if (settled.setting().equals(setting) && !values.contains(settled.value())) {
                values.add(setting.type().cast(settled.value()));
            }
        }
        return values;
    }

    // what is held

    /** It has ended, with all that lives in it, because of something that happened. */
    public void ends(String rule, String part, Fact fact) {
        end(rule, part, fact, false);
    }

    /** It has ended, with all that lives in it, if its time has passed. */
    public void expires(String rule, String part, Fact fact, Arithmetic.Span span) {
        boolean holds = ledger.holds(fact);
        if (holds && !span.holds()) {
            by(span).end(rule, part, fact, true);
        } else if (holds || ledger.end(fact).filter(end -> end.is(rule, part)).isPresent()) {
            ledger.looksAt(
                    new Finding(rule, part, Verb.ENDS, fact.getClass().getSimpleName(), Optional.of(span), false));
        }
    }

    private void end(String rule, String part, Fact fact, boolean ranOut) {
        if (takes(rule, part, Verb.ENDS, fact)) {
            ledger.end(fact, new End(last(), ranOut, now.at()));
        }
    }

    /** It counts for nothing this time, if the numbers hold. */
    public void rejects(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.REJECTS, fact) && numbersHold()) {
            ledger.reject(fact);
        }
    }

    /** Whether nothing has ended or rejected it so far. */
    public boolean holds(Fact fact) {
        return ledger.holds(fact);
    }

    /** The one of a kind with this key, if it holds. */
    public <T extends Fact> Optional<T> held(Class<T> kind, Object key) {
        return now.find(kind, key).filter(this::holds);
    }

    /** What ended it, if something did. */
    public Optional<End> end(Fact fact) {
        return ledger.end(fact);
    }

    /** Whether it is over because its time had passed. */
    public boolean ranOut(Fact fact) {
        return end(fact).filter(End::ranOut).isPresent();
    }

    /** Whether it is over because of something that happened. */
    public boolean wasEnded(Fact fact) {
        return end(fact).filter(end -> !end.ranOut()).isPresent();
    }

    // what is asked

    /** It is demanded. */
    public <D extends Demand> D asks(String rule, String part, D demand) {
        if (takes(rule, part, Verb.ASKS, demand)) {
            ledger.demanded(demand).asking.add(last());
        }
        return demand;
    }

    /** It is turned down, unless there are numbers that hold. */
    public void refuses(String rule, String part) {
        if (takes(rule, part, Verb.ASKS, "Refusal")
                && numbers.filter(Arithmetic::holds).isEmpty()) {
            ledger.demanded(new Refusal(rule, part)).asking.add(last());
        }
    }

    /** What nothing meets. */
    record Refusal(String rule, String part) implements Demand.OrRefused {}

    /** The demands of a kind that have been made. */
    public <D extends Demand> List<D> demands(Class<D> kind) {
        List<D> demands = new ArrayList<>();
        for (Demand demand : ledger.demands.keySet()) {
            if (kind.isInstance(demand)) {
                demands.add(kind.cast(demand));
            }
        }
        return demands;
    }

    /** What the user holds meets the demand, if it has not ended and the numbers hold. */
    public void meets(String rule, String part, Demand demand, Fact fact) {
        offer(rule, part, demand, Optional.of(fact));
    }

    /** How things are meets the demand, if the numbers hold. */
    public void meets(String rule, String part, Demand demand) {
        offer(rule, part, demand, Optional.empty());
    }

    private void offer(String rule, String part, Demand demand, Optional<Fact> fact) {
        Demanded demanded = ledger.demands.get(demand);
        if (demanded == null) {
            return;
        }
        boolean effective =
                takes(rule, part, Verb.MEETS, fact.<Object>map(it -> it).orElse(demand));
        if (ledger.fault.silences(rule, part)) {
            return;
        }
        boolean lasts = fact.map(ledger::holds).orElse(true);
        demanded.offers.add(new Demanded.Offer(
                last(),
                fact.flatMap(ledger::end),
                fact.isPresent() && lasts,
                effective && numbersHold() && (lasts || open)));
    }

    /** Unmet, it waits for the user, where something for it still holds that was given. */
    public void defers(String rule, String part, Demand demand) {
        Demanded demanded = ledger.demands.get(demand);
        if (demanded != null && !demanded.isMet() && takes(rule, part, Verb.DEFERS, demand)) {
            demanded.deferring.add(last());
        }
    }

    /** Unmet, it is no matter unless the other is unmet too. */
    public void yields(String rule, String part, Demand demand, Demand other) {
        Demanded demanded = ledger.demands.get(demand);
        if (demanded != null && takes(rule, part, Verb.YIELDS, demand)) {
            Optional.ofNullable(ledger.demands.get(other)).ifPresent(demanded.leaders::add);
        }
    }

    /** The answer, as far as demands have been made and met. */
    public Answer answer() {
        return ledger.answer();
    }

    /** Whether nothing stands in the way. */
    public boolean letsIn() {
        return answer().is(Answer.Kind.LET_IN);
    }

    // what follows

    /** It is given or issued, and holds; whether it is so under this reading. */
    public boolean gives(String rule, String part, Fact fact) {
        boolean given = takes(rule, part, Verb.GIVES, fact);
        if (given) {
            ledger.effect(facts -> facts.put(fact));
        }
        return given;
    }

    /** It has changed; if it had ended it stays ended. */
    public void renews(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.RENEWS, fact)) {
            ledger.effect(facts -> facts.renew(fact));
        }
    }

    /** It is no longer there. */
    public void drops(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.DROPS, fact)) {
            ledger.effect(facts -> facts.without(fact));
        }
    }

    // advice

    /** Another configuration is recommended, unless there are numbers that hold. */
    public void advises(String rule, String part) {
        takes(rule, part, Verb.ADVISES, "advice");
    }

    /** Harm from the configuration is warned of, unless there are numbers that hold. */
    public void warns(String rule, String part) {
        takes(rule, part, Verb.WARNS, "warning");
    }

    /** The effect, which takes more than one finding, does not happen. */
    public void denies(String rule, String part, Consumer<Findings> effect) {
        if (isForced(rule, part)) {
            effect.accept(this);
        }
    }

    /** Each demand of these kinds has to be met for itself; a fault lets what meets one of them meet all. */
    public void sideBySide(String rule, String part, Class<?>... kinds) {
        denies(rule, part, forced -> {
            List<Demanded> all = ledger.demands.values().stream()
                    .filter(it -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(it.demand)))
                    .toList();
            List<Demanded.Offer> counting = all.stream()
                    .flatMap(demanded -> demanded.offers.stream())
                    .filter(Demanded.Offer::counts)
                    .toList();
            counting.forEach(offer -> {
                by(offer.finding().arithmetic())
                        .takes(rule, part, Verb.MEETS, offer.finding().thing());
                all.forEach(demanded -> demanded.offers.add(offer));
            });
        });
    }
}
