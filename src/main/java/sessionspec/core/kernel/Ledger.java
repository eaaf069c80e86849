package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Held.End;

/** What has been found about one event under one reading, and what it comes to. */
final class Ledger {

    final Facts facts;
    final Event event;
    final Fault fault;
    private final Set<String> strict;
    final Settings settings;
    final Demands demands;
    final List<Finding> looked;
    final List<Finding> findings = new ArrayList<>();
    private final Map<Fact, Finding> rejected = new HashMap<>(2);
    private final Map<Fact, End> ended = new HashMap<>(2);
    private final List<Facts.Effect> effects = new ArrayList<>();
    private boolean parted;

    /**
     * @param strict of which rules what is open is taken not to hold; of all others it is taken to hold: demands to be
     *     met and effects to happen, and neither ends nor further demands
     */
    Ledger(Facts facts, Event event, Fault fault, Set<String> strict) {
        this.facts = facts;
        this.event = event;
        this.fault = fault;
        this.strict = strict;
        settings = new Settings();
        demands = new Demands();
        looked = new ArrayList<>(1);
    }

    /** The same so far, for what follows from the answer, under this reading. */
    Ledger(Ledger judged, Set<String> strict) {
        facts = judged.facts;
        event = judged.event;
        fault = judged.fault;
        this.strict = strict;
        settings = judged.settings;
        demands = judged.demands;
        looked = judged.looked;
        findings.addAll(judged.findings);
        rejected.putAll(judged.rejected);
        ended.putAll(judged.ended);
        effects.addAll(judged.effects);
        parted = judged.parted;
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

    Finding last() {
        return findings.get(findings.size() - 1);
    }

    /** The findings that the documents leave open. */
    List<Finding> opening() {
        return parted ? findings.stream().filter(Finding::open).toList() : List.of();
    }

    void end(Fact fact, End end) {
        List<Fact> all = facts.with(fact);
        all.forEach(one -> ended.putIfAbsent(one, end));
        effects.add(next -> next.replaceAll((slot, one) -> all.contains(one.fact()) ? one.ended(end) : one));
    }

    void reject(Fact fact, Finding by) {
        rejected.putIfAbsent(fact, by);
    }

    void effect(Facts.Effect effect) {
        effects.add(effect);
    }

    boolean holds(Fact fact) {
        return facts.holds(fact) && endedNow(fact).isEmpty() && rejection(fact).isEmpty();
    }

    /** What speaks against the fact: what ended it, or else rejects it this time. */
    Optional<Finding> against(Fact fact) {
        return end(fact).map(End::by).or(() -> rejection(fact));
    }

    private Optional<Finding> rejection(Fact fact) {
        return rejected.isEmpty() ? Optional.empty() : Optional.ofNullable(rejected.get(fact));
    }

    Optional<End> end(Fact fact) {
        return endedNow(fact).or(() -> facts.end(fact));
    }

    private Optional<End> endedNow(Fact fact) {
        return ended.isEmpty() ? Optional.empty() : Optional.ofNullable(ended.get(fact));
    }

    Facts next() {
        List<Facts.Effect> all = new ArrayList<>();
        event.records().forEach(fact -> all.add(Facts.put(fact)));
        if (demands.answer().is(Answer.Kind.LET_IN)) {
            event.recordsWhenLetIn().forEach(fact -> all.add(Facts.put(fact)));
        }
        all.addAll(effects);
        return facts.after(all);
    }
}
