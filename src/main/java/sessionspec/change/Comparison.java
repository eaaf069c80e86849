package sessionspec.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Problem;

/** What came of the wish to compare a report with an earlier one. */
public sealed interface Comparison {

    /** Nobody asked. */
    record None() implements Comparison {}

    /** The earlier report could not be read. */
    record Failed(Problem problem) implements Comparison {

        public String file() {
            return problem.place().file();
        }
    }

    /**
     * The earlier report that another one is compared with.
     *
     * @param verdict its verdict: verified, not verified or filtered
     */
    record Baseline(String file, String sha256, String commit, Instant generatedAt, String verdict) {}

    /**
     * @param baseline the earlier report
     * @param changes  by subject; of one subject first what is there now in its own order, then what was removed
     */
    record Made(Baseline baseline, List<ReportChange> changes) implements Comparison {}

    static Made of(Baseline baseline, ComparedReport before, ComparedReport now) {
        return new Made(
                baseline, changes(RenamedExamples.underPresentIds(before.things(), now.things()), now.things()));
    }

    private static List<ReportChange> changes(
            Map<ComparedThing.Key, ComparedThing> before, Map<ComparedThing.Key, ComparedThing> after) {
        List<ReportChange> changes = new ArrayList<>();
        after.forEach((key, item) -> {
            ComparedThing old = before.get(key);
            if (old == null) {
                changes.add(item.change(ReportChange.Kind.ADDED, List.of()));
            } else if (!item.differences(old).isEmpty()) {
                changes.add(item.change(ReportChange.Kind.CHANGED, item.differences(old)));
            }
        });
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                changes.add(item.change(ReportChange.Kind.REMOVED, List.of()));
            }
        });
        // Decisions come and go with the steps that ask for them, which the example's own change tells.
        changes.removeIf(it -> it.subject() == Subject.DECISION && it.kind() != ReportChange.Kind.CHANGED);
        changes.sort(Comparator.comparing(ReportChange::subject));
        return List.copyOf(changes);
    }
}
