package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sessionspec.core.kernel.Finding.Verb;

/** Through which the controls speak. Each call names its rule and the part of it; what follows is the kernel's doing. */
public final class Findings extends Effects {

    /** What nobody listens to. */
    private static final Findings UNHEARD =
            new Findings(new Ledger(Facts.NONE, () -> Instant.EPOCH, Fault.DEAF, Set.of()));

    Findings(Ledger ledger) {
        this(ledger, false, false, Optional.empty());
    }

    private Findings(Ledger ledger, boolean open, boolean denied, Optional<Arithmetic> numbers) {
        super(ledger, open, denied, numbers);
    }

    // how it is said

    /**
     * The same, but the documents leave open whether what is found so is so: it is followed both ways, and all that is open
     * by one rule the same way at a time. So what is open only because a setting is belongs to another rule than the setting.
     */
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
    @Override
    public Findings by(Arithmetic because) {
        return by(Optional.of(because));
    }

    /** The same, because of the numbers, if there are any. */
    public Findings by(Optional<? extends Arithmetic> because) {
        return new Findings(ledger, open, denied, because.map(it -> it));
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
        offer(rule, part, demand, Optional.of(fact));
    }

    public void meets(String rule, String part, Demand demand, Optional<? extends Fact> fact) {
        fact.ifPresent(it -> meets(rule, part, demand, it));
    }

    /** It meets whatever is demanded. */
    public void meetsAll(String rule, String part, Fact fact) {
        demands(Demand.class).forEach(demand -> meets(rule, part, demand, fact));
    }

    /** How things are meets the demand, if the numbers hold. */
    public void meets(String rule, String part, Demand demand) {
        offer(rule, part, demand, Optional.empty());
    }

    private void offer(String rule, String part, Demand demand, Optional<Fact> fact) {
        ledger.demands.find(demand).ifPresent(demanded -> {
            boolean effective = takes(rule, part, Verb.MEETS, fact.isPresent() ? fact.get() : demand);
            boolean lasts = fact.filter(this::holds).isPresent();
            boolean counts = effective && (lasts || open || fact.isEmpty()) && numbersHold();
            if (!ledger.fault.silences(rule, part)) {
                demanded.offers.add(new Demanded.Offer(ledger.last(), fact.flatMap(ledger::against), lasts, counts));
            }
        });
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

    /** The effect, which takes more than one finding, does not happen. */
    public void denies(String rule, String part, Consumer<Findings> effect) {
        if (isForced(rule, part)) {
            effect.accept(this);
        }
    }

    /** Where each kind is demanded, each demand of them has to be met for itself; a fault lets what meets one meet all. */
    public void sideBySide(String rule, String part, Class<?>... kinds) {
        boolean beside =
                Stream.of(kinds).noneMatch(kind -> ledger.demands.ofAny(kind).isEmpty());
        if (beside && isForced(rule, part, Finding.SIDE_BY_SIDE)) {
            List<Demanded> all = ledger.demands.ofAny(kinds);
            Demands.counting(all).forEach(offer -> {
                by(offer.finding().arithmetic())
                        .takes(rule, part, Verb.MEETS, offer.finding().thing());
                all.forEach(demanded -> demanded.offers.add(offer));
            });
        }
    }
}
