package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What has been found about one event under one reading, and what it comes to. */
final class Ledger {

    final Facts facts;
    final Event event;
    final Fault fault;
    private final Set<String> strict;
    final List<Finding> findings;
    final List<Finding> looked;
    final Settings settings;
    final Demands demands;
    private final List<Fact> rejected;
    private final List<Ended> ended;
    private final List<Consumer<Changing>> effects;
    private boolean parted;

    /** A fact, and what lives in it, that have ended. */
    private record Ended(List<Fact> facts, End end) {}

    /**
     * @param strict of which rules what is open is taken not to hold; of all others it is taken to hold: demands to be
     *     met and effects to happen, and neither ends nor further demands
     */
    Ledger(Facts facts, Event event, Fault fault, Set<String> strict) {
        this.facts = facts;
        this.event = event;
        this.fault = fault;
        this.strict = strict;
        findings = new ArrayList<>();
        looked = new ArrayList<>(1);
        settings = new Settings();
        demands = new Demands();
        rejected = new ArrayList<>(1);
        ended = new ArrayList<>(1);
        effects = new ArrayList<>();
    }

    private Ledger(Ledger judged, Set<String> strict) {
        facts = judged.facts;
        event = judged.event;
        fault = judged.fault;
        this.strict = strict;
        findings = new ArrayList<>(judged.findings);
        looked = judged.looked;
        settings = judged.settings;
        demands = judged.demands;
        rejected = new ArrayList<>(judged.rejected);
        ended = new ArrayList<>(judged.ended);
        effects = new ArrayList<>(judged.effects);
        parted = judged.parted;
    }

    /** The same so far, for what follows from the answer, under this reading. */
    Ledger under(Set<String> rules) {
        return new Ledger(this, rules);
    }

    /** Whether the documents leave something open of what has been found. */
    boolean isParted() {
        return parted;
    }

    /** Writes it down unless the model is deaf to the rule; whether it takes effect under this reading. */
    boolean takes(Finding finding) {
        if (fault.silences(finding.rule(), finding.part())) {
            return false;
        }
        findings.add(finding);
        if (!finding.open()) {
            return true;
        }
        parted = true;
        boolean generous = !strict.contains(finding.rule());
        return switch (finding.verb()) {
            case ENDS, REJECTS, ASKS -> !generous;
            default -> generous;
        };
    }

    /** Writes down what was looked at and changes nothing: its time has not passed, or had passed before. */
    void looksAt(Finding finding) {
        if (!fault.silences(finding.rule(), finding.part())) {
            looked.add(finding);
        }
    }

    /** What was written down last. */
    Finding last() {
        return findings.get(findings.size() - 1);
    }

    /** The findings that the documents leave open. */
    List<Finding> opening() {
        if (!parted) {
            return List.of();
        }
        List<Finding> opening = new ArrayList<>(2);
        for (Finding finding : findings) {
            if (finding.open()) {
                opening.add(finding);
            }
        }
        return opening;
    }

    void end(Fact fact, End end) {
        List<Fact> all = facts.with(fact);
        ended.add(new Ended(all, end));
        effects.add(next -> next.end(all, end));
    }

    void reject(Fact fact) {
        rejected.add(fact);
    }

    void effect(Consumer<Changing> effect) {
        effects.add(effect);
    }

    boolean holds(Fact fact) {
        return facts.holds(fact) && endedNow(fact).isEmpty() && !rejected.contains(fact);
    }

    Optional<End> end(Fact fact) {
        Optional<End> now = endedNow(fact);
        return now.isPresent() ? now : facts.end(fact);
    }

    private Optional<End> endedNow(Fact fact) {
        for (Ended one : ended) {
            if (one.facts.contains(fact)) {
                return Optional.of(one.end);
            }
        }
        return Optional.empty();
    }

    /** The facts after the event. */
    Facts next() {
        List<Fact> happening = event.records();
        if (demands.answer().is(Answer.Kind.LET_IN)) {
            List<Fact> more = event.recordsWhenLetIn();
            happening = happening.isEmpty() ? more : both(happening, more);
        }
        return facts.after(happening, effects);
    }

    private static List<Fact> both(List<Fact> some, List<Fact> more) {
        List<Fact> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
