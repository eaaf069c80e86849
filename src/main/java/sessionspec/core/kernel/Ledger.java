package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What has been found about one event under one reading, and what it comes to. */
final class Ledger {

    final Facts facts;
    final Event event;
    final Fault fault;
    private final Set<String> strict;
    final List<Finding> findings = new ArrayList<>();
    final List<Finding> looked = new ArrayList<>();
    final Map<Demand, Demanded> demands = new LinkedHashMap<>();
    final List<Settled> settled = new ArrayList<>();
    private final List<UnaryOperator<Facts>> effects = new ArrayList<>();
    private final Map<Fact, End> ended = new LinkedHashMap<>();
    private final Set<Fact> rejected = new LinkedHashSet<>();
    private boolean parted;
    private Optional<Answer> answer = Optional.empty();

    /** A value that a rule settled. */
    record Settled(String rule, Setting<?> setting, Object value) {}

    /**
     * @param strict of which rules what is open is taken not to hold; of all others it is taken to hold: demands to be
     *     met and effects to happen, and neither ends nor further demands
     */
    Ledger(Facts facts, Event event, Fault fault, Set<String> strict) {
        this.facts = facts;
        this.event = event;
        this.fault = fault;
        this.strict = strict;
    }

    /** The same so far, under another reading from here on; nothing was open, and the answer is known. */
    Ledger under(Set<String> rules) {
        Ledger copy = new Ledger(facts, event, fault, rules);
        copy.findings.addAll(findings);
        copy.looked.addAll(looked);
        copy.demands.putAll(demands);
        copy.settled.addAll(settled);
        copy.effects.addAll(effects);
        copy.ended.putAll(ended);
        copy.rejected.addAll(rejected);
        copy.answer = answer;
        return copy;
    }

    Occasion occasion() {
        return new Occasion(event, facts);
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
        parted |= finding.open();
        boolean generous = !strict.contains(finding.rule());
        return !finding.open()
                || switch (finding.verb()) {
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

    /** The demand among those made; made now if it was not. */
    Demanded demanded(Demand demand) {
        if (answer.isPresent()) {
            throw new IllegalStateException("what follows from the answer asks for nothing more");
        }
        return demands.computeIfAbsent(demand, Demanded::new);
    }

    void end(Fact fact, End end) {
        List<Fact> all = facts.with(fact);
        all.forEach(one -> ended.putIfAbsent(one, end));
        effects.add(before -> before.ended(all, end));
    }

    void reject(Fact fact) {
        rejected.add(fact);
    }

    void effect(UnaryOperator<Facts> effect) {
        effects.add(effect);
    }

    boolean holds(Fact fact) {
        return facts.holds(fact) && !ended.containsKey(fact) && !rejected.contains(fact);
    }

    Optional<End> end(Fact fact) {
        return Optional.ofNullable(ended.get(fact)).or(() -> facts.end(fact));
    }

    /** Nothing more will be asked for or met. */
    Ledger closed() {
        answer = Optional.of(answer());
        return this;
    }

    Answer answer() {
        return answer.orElseGet(this::judged);
    }

    private Answer judged() {
        Answer.Kind gravest = Answer.Kind.LET_IN;
        EnumSet<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Demanded demanded : demands.values()) {
            if (demanded.stands()) {
                Answer.Kind kind = demanded.comesTo();
                gravest = kind.compareTo(gravest) > 0 ? kind : gravest;
                factors.addAll(demanded.demand.factors());
            }
        }
        boolean asks = gravest == Answer.Kind.PROMPTED || gravest == Answer.Kind.DEFERRED;
        return gravest == Answer.Kind.LET_IN ? Answer.LET_IN : Answer.of(gravest, asks ? factors : Set.of());
    }

    /** The findings that the answer comes from. */
    List<Finding> governing() {
        Answer answer = answer();
        List<Finding> governing = new ArrayList<>();
        for (Demanded demanded : demands.values()) {
            if (answer.is(Answer.Kind.LET_IN)) {
                governing.addAll(demanded.meeting());
            } else if (demanded.stands() && demanded.comesTo() == answer.kind()) {
                governing.addAll(demanded.grounds());
            }
        }
        return governing;
    }

    /** The facts after the event. */
    Facts next() {
        Facts next = facts;
        for (Fact fact : event.records()) {
            next = next.put(fact);
        }
        if (answer().is(Answer.Kind.LET_IN)) {
            for (Fact fact : event.recordsWhenLetIn()) {
                next = next.put(fact);
            }
        }
        for (UnaryOperator<Facts> effect : effects) {
            next = effect.apply(next);
        }
        return next;
    }
}
