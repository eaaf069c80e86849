package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import sessionspec.core.kernel.Worlds.World;

/**
 * What an event came to in one world under one reading.
 *
 * @param passed what time did before it
 */
record Outcome(World before, Ledger passed, Ledger ledger) {

    static Decision decision(List<Outcome> outcomes) {
        Answer answer = outcomes.get(0).answer();
        for (Outcome other : outcomes) {
            answer = answer.and(other.answer());
        }
        // Most of what is found under several readings is the same.
        Collection<Finding> governing = outcomes.size() == 1 ? new ArrayList<>() : new LinkedHashSet<>();
        Collection<Finding> findings = outcomes.size() == 1 ? new ArrayList<>() : new LinkedHashSet<>();
        for (Outcome outcome : outcomes) {
            governing.addAll(answer.is(Answer.Kind.UNSAID) ? outcome.opening() : outcome.ledger.demands.governing());
            findings.addAll(outcome.findings());
        }
        findings.removeAll(governing);
        return new Decision(answer, List.copyOf(governing), List.copyOf(findings));
    }

    static Worlds worlds(List<Outcome> outcomes) {
        List<World> worlds = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            Facts facts = outcome.ledger.next();
            if (worlds.stream().noneMatch(world -> world.facts().areLike(facts))) {
                worlds.add(new World(
                        facts,
                        outcome.opening().stream().filter(it -> !it.isAdvice()).findFirst()));
            }
        }
        return worlds.size() == 1 ? Worlds.of(worlds.get(0).facts()) : new Worlds(worlds);
    }

    boolean letsIn() {
        return answer().is(Answer.Kind.LET_IN);
    }

    private Answer answer() {
        return ledger.demands.answer();
    }

    /** What lets this one differ from others. */
    private List<Finding> opening() {
        List<Finding> opening = new ArrayList<>(2);
        before.parted().ifPresent(opening::add);
        opening.addAll(passed.opening());
        opening.addAll(ledger.opening());
        return opening;
    }

    /** All findings; of what was looked at and did nothing only where something is asked for. */
    private List<Finding> findings() {
        List<Finding> looked = ledger.demands.isEmpty() ? List.of() : passed.looked;
        List<Finding> findings = new ArrayList<>(passed.findings);
        findings.addAll(looked);
        findings.addAll(ledger.findings);
        return findings;
    }
}
