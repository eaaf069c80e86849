package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not as it was in an earlier report.
 *
 * @param sentence what came of the comparison
 * @param command  how to compare; empty when it was done
 * @param touched  the rules to review
 * @param groups   the changes by subject; empty when there are none
 * @param baseline the earlier report; null when nothing was compared
 */
public record ChangesView(
        String sentence,
        String command,
        List<Segment> touched,
        List<Group> groups,
        @Nullable Baseline baseline) {

    /**
     * @param counts such as {@code 1 added, 2 changed}
     * @param advice what to do about them
     * @param open   whether they are few enough to be shown at once
     */
    public record Group(String title, String counts, String advice, boolean open, List<Row> rows) {}

    /**
     * @param thing leads to what changed, if it still exists
     * @param title what it says; may be empty
     * @param what  such as {@code added} or {@code reworded, status changed}
     * @param rules the other rules that it touches
     */
    public record Row(Segment thing, String title, String what, List<Segment> rules, List<Detail> details) {}

    /**
     * @param brief  whether both sides fit on one line
     * @param before what is no longer there
     * @param after  what came in its place; both are empty when only the order changed
     */
    public record Detail(String aspect, boolean brief, List<String> before, List<String> after) {}

    /** Where the earlier report came from. */
    public record Baseline(String file, String sha256, String commit, String when) {}
}
