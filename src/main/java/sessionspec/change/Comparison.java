package sessionspec.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What came of the wish to compare a report with an earlier one. */
public sealed interface Comparison {

    /** Nobody asked. */
    record None() implements Comparison {}

    /**
     * The earlier report could not be read; a problem of the result says why.
     *
     * @param file its path as it was given
     */
    record Failed(String file) implements Comparison {}

    /**
     * @param baseline the earlier report
     * @param changes  by subject; of one subject first what is there now in its own order, then what was removed
     */
    record Made(Baseline baseline, List<ReportChange> changes) implements Comparison {}

    /** Holds a report against the earlier one. */
    static Comparison of(Earlier earlier, ComparedReport now) {
        return earlier instanceof Earlier.Report report
                ? new Made(report.baseline(), changes(report.report().things(), now.things()))
                : new Failed(((Earlier.Unreadable) earlier).problem().place().file());
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
