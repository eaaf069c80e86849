package sessionspec.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.change.Comparison;
import sessionspec.report.wording.ConstantName;

/** What changed since an earlier report as the JSON has it; names and order are those of the file. */
final class JsonChanges {

    record Changes(Baseline baseline, List<Change> items) {}

    record Baseline(String file, String sha256, String commit, String generatedAt, String verdict) {}

    /** @param at of a decision its instant, with {@code #2} and so on where several fall on one; else empty */
    record Change(
            String subject,
            String id,
            String at,
            String change,
            String title,
            List<String> rules,
            List<Difference> differences) {}

    record Difference(String aspect, List<String> before, List<String> after) {}

    private JsonChanges() {}

    /** Null when nothing was compared. */
    static @Nullable Changes of(Comparison comparison) {
        return comparison instanceof Comparison.Made made
                ? new Changes(
                        baseline(made.baseline()),
                        made.changes().stream().map(JsonChanges::change).toList())
                : null;
    }

    private static Baseline baseline(sessionspec.change.Baseline it) {
        return new Baseline(
                it.file(), it.sha256(), it.commit(), it.generatedAt().toString(), it.verdict());
    }

    private static Change change(sessionspec.change.ReportChange it) {
        return new Change(
                ConstantName.of(it.subject()),
                it.id(),
                it.at(),
                ConstantName.of(it.kind()),
                it.title(),
                it.rules(),
                it.differences().stream()
                        .map(one -> new Difference(ConstantName.of(one.aspect()), one.before(), one.after()))
                        .toList());
    }
}
