package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Finding> considered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!governing.contains(finding)) {
                considered.add(finding);
            }
        }
        return new Decision(answer, List.copyOf(governing), List.copyOf(considered));
    }

    static Worlds worlds(List<Outcome> outcomes) {
        List<World> worlds = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            Facts facts = outcome.ledger.next();
            if (!isAmong(worlds, facts)) {
                List<Finding> opening = outcome.opening();
                worlds.add(new World(facts, opening.isEmpty() ? Optional.empty() : Optional.of(opening.get(0))));
            }
        }
        return worlds.size() == 1 ? Worlds.of(worlds.get(0).facts()) : new Worlds(worlds);
    }

    private static boolean isAmong(List<World> worlds, Facts facts) {
        for (World world : worlds) {
            if (world.facts().areLike(facts)) {
                return true;
            }
        }
        return false;
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
        List<Finding> findings = new ArrayList<>(passed.findings.size() + looked.size() + ledger.findings.size());
        findings.addAll(passed.findings);
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
