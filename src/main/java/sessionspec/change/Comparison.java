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
    record Made(Baseline baseline, List<Change> changes) implements Comparison {}

    /** Holds a snapshot against the earlier report. */
    static Comparison of(Earlier earlier, Snapshot now) {
        return earlier instanceof Earlier.Report report
                ? new Made(report.baseline(), changes(Items.of(report.snapshot()), Items.of(now)))
                : new Failed(((Earlier.Unreadable) earlier).problem().place().file());
    }

    private static List<Change> changes(Map<Item.Key, Item> before, Map<Item.Key, Item> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((key, item) -> {
            Item old = before.get(key);
            if (old == null) {
                changes.add(item.change(Change.Kind.ADDED, List.of()));
            } else if (!item.differences(old).isEmpty()) {
                changes.add(item.change(Change.Kind.CHANGED, item.differences(old)));
            }
        });
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                changes.add(item.change(Change.Kind.REMOVED, List.of()));
            }
        });
        // Decisions come and go with the steps that ask for them, which the example's own change tells.
        changes.removeIf(it -> it.subject() == Subject.DECISION && it.kind() != Change.Kind.CHANGED);
        changes.sort(Comparator.comparing(Change::subject));
        return List.copyOf(changes);
    }
}
