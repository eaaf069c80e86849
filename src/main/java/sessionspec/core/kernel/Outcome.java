package sessionspec.core.kernel;

import java.util.ArrayList;
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
        List<Finding> governing = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            addNew(governing, answer.is(Answer.Kind.UNSAID) ? outcome.opening() : outcome.ledger.demands.governing());
            addNew(findings, outcome.findings());
        }
        findings.removeAll(governing);
        return new Decision(answer, List.copyOf(governing), List.copyOf(findings));
    }

    static Worlds worlds(List<Outcome> outcomes) {
        List<World> worlds = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            Facts facts = outcome.ledger.next();
            if (worlds.stream().noneMatch(world -> world.facts().areLike(facts))) {
                worlds.add(new World(facts, outcome.opening().stream().findFirst()));
            }
        }
        return worlds.size() == 1 ? Worlds.of(worlds.get(0).facts()) : new Worlds(worlds);
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

    /** Those that are not there yet; most begin as the others did. */
    private static void addNew(List<Finding> all, List<Finding> more) {
        int known = all.size();
        if (known == 0) {
            all.addAll(more);
            return;
        }
        for (int at = 0; at < more.size(); at++) {
            Finding finding = more.get(at);
            boolean same = at < known && all.get(at) == finding;
            if (!same && !all.contains(finding)) {
                all.add(finding);
            }
        }
    }
}
