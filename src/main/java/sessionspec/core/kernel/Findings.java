package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Through which the controls speak. Each call names its rule and the part of it; what follows is the kernel's doing. */
public final class Findings extends Found {

    /** What nobody listens to. */
    private static final Findings UNHEARD =
            new Findings(new Ledger(Facts.NONE, () -> Instant.EPOCH, Fault.DEAF, Set.of()));

    private final boolean open;
    private final boolean denied;
    private final Optional<Arithmetic> numbers;

    Findings(Ledger ledger) {
        this(ledger, false, false, Optional.empty());
    }

    private Findings(Ledger ledger, boolean open, boolean denied, Optional<Arithmetic> numbers) {
        super(ledger);
        this.open = open;
        this.denied = denied;
        this.numbers = numbers;
    }

    // how it is said

    /** The same, but the documents leave open whether what is found so is so: it is followed both ways. */
    public Findings perhaps() {
        return new Findings(ledger, true, denied, numbers);
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
        return new Findings(ledger, open, true, numbers);
    }

    /** The same, because of the numbers. */
    public Findings by(Arithmetic because) {
        return by(Optional.of(because));
    }

    /** The same, because of the numbers, if there are any. */
    public Findings by(Optional<? extends Arithmetic> because) {
        return new Findings(ledger, open, denied, because.map(it -> it));
    }

    private boolean takes(String rule, String part, Verb verb, Object thing) {
        return takes(rule, part, verb, thing.getClass().getSimpleName());
    }

    private boolean takes(String rule, String part, Verb verb, String thing) {
        return (!denied || isForced(rule, part)) && ledger.takes(new Finding(rule, part, verb, thing, numbers, open));
    }

    /** Tells what does not happen; whether a fault lets it happen. */
    private boolean isForced(String rule, String part) {
        return ledger.takes(new Finding(rule, part, Verb.DENIES, "effect", numbers, open))
                && ledger.fault.forces(rule, part);
    }

    private boolean numbersHold() {
        return numbers.isEmpty() || numbers.get().holds();
    }

    // settings

    /** The setting has this value. */
    public <T> void settles(String rule, String part, Setting<T> setting, T value) {
        if (takes(rule, part, Verb.SETTLES, setting.name())) {
            ledger.settings.settle(rule, setting, value);
        }
    }

    /** What the other rule settled of the setting does not count. */
    public void outranks(String rule, String part, Setting<?> setting, String other) {
        if (takes(rule, part, Verb.OUTRANKS, setting.name())) {
            ledger.settings.outrank(setting, other);
        }
    }

    // what is held

    /** It has ended, with all that lives in it, because of something that happened. */
    public void ends(String rule, String part, Fact fact) {
        end(rule, part, fact, false);
    }

    /** It has ended, with all that lives in it, if its time has passed. */
    public void expires(String rule, String part, Fact fact, Arithmetic.Span span) {
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

    /** It counts for nothing this time, if the numbers hold. */
    public void rejects(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.REJECTS, fact) && numbersHold()) {
            ledger.reject(fact);
        }
    }

    // what is asked

    /** It is demanded. */
    public <D extends Demand> D asks(String rule, String part, D demand) {
        if (takes(rule, part, Verb.ASKS, demand)) {
            ledger.demands.made(demand).asking.add(ledger.last());
        }
        return demand;
    }

    /** It is turned down, unless there are numbers that hold. */
    public void refuses(String rule, String part) {
        if (takes(rule, part, Verb.ASKS, "Refusal") && (numbers.isEmpty() || !numbersHold())) {
            ledger.demands.made(new Refusal(rule, part)).asking.add(ledger.last());
        }
    }

    /** What nothing meets. */
    record Refusal(String rule, String part) implements Demand.OrRefused {}

    /** What the user holds meets the demand, if it has not ended and the numbers hold. */
    public void meets(String rule, String part, Demand demand, Fact fact) {
        ledger.demands.find(demand).ifPresent(demanded -> {
            boolean effective = takes(rule, part, Verb.MEETS, fact);
            boolean lasts = holds(fact);
            offer(rule, part, demanded, end(fact), lasts, effective && (lasts || open));
        });
    }

    /** How things are meets the demand, if the numbers hold. */
    public void meets(String rule, String part, Demand demand) {
        ledger.demands.find(demand).ifPresent(demanded -> {
            boolean effective = takes(rule, part, Verb.MEETS, demand);
            offer(rule, part, demanded, Optional.empty(), false, effective);
        });
    }

    private void offer(
            String rule, String part, Demanded demanded, Optional<End> end, boolean lasting, boolean effective) {
        if (!ledger.fault.silences(rule, part)) {
            demanded.offers.add(new Demanded.Offer(ledger.last(), end, lasting, effective && numbersHold()));
        }
    }

    /** Unmet, it waits for the user, where something for it still holds that was given. */
    public void defers(String rule, String part, Demand demand) {
        ledger.demands.find(demand).filter(it -> !it.isMet()).ifPresent(demanded -> {
            if (takes(rule, part, Verb.DEFERS, demand)) {
                demanded.deferring.add(ledger.last());
            }
        });
    }

    /** Unmet, it is no matter unless the other is unmet too. */
    public void yields(String rule, String part, Demand demand, Demand other) {
        ledger.demands.find(demand).ifPresent(demanded -> {
            if (takes(rule, part, Verb.YIELDS, demand)) {
                ledger.demands.find(other).ifPresent(demanded.leaders::add);
            }
        });
    }

    // what follows

    /** It is given or issued, and holds; whether it is so under this reading. */
    public boolean gives(String rule, String part, Fact fact) {
        boolean given = takes(rule, part, Verb.GIVES, fact);
        if (given) {
            ledger.effect(next -> next.put(fact));
        }
        return given;
    }

    /** It has changed; if it had ended it stays ended. */
    public void renews(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.RENEWS, fact)) {
            ledger.effect(next -> next.renew(fact));
        }
    }

    /** It is no longer there. */
    public void drops(String rule, String part, Fact fact) {
        if (takes(rule, part, Verb.DROPS, fact)) {
            ledger.effect(next -> next.drop(fact));
        }
    }

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
            List<Demanded> all = ledger.demands.ofAny(kinds);
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
