package sessionspec.report.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.change.Aspect;
import sessionspec.change.Comparison;
import sessionspec.change.Comparison.Baseline;
import sessionspec.change.ReportChange;

/** The words for what changed since an earlier report. */
public final class ChangeSentences {

    /** What compares the next report with this one. */
    public static final String COMMAND = "mvn verify -Dbaseline=FILE";

    private ChangeSentences() {}

    public static String sentence(Comparison comparison) {
        if (comparison instanceof Comparison.Made made) {
            String since = since(made.baseline());
            return made.changes().isEmpty()
                    ? "Nothing changed since " + since + "."
                    : Numbers.count(made.changes().size(), "change") + " since " + since + ": " + counts(made.changes())
                            + ".";
        }
        return comparison instanceof Comparison.Failed failed
                ? "The comparison with " + failed.file() + " was asked for and could not be made; the problems say why."
                : "This report was not compared with an earlier one. To learn what changed since one, keep its"
                        + " living-documentation.json and name it:";
    }

    /** How much changed; empty when nobody asked. */
    public static Optional<String> count(Comparison comparison) {
        if (comparison instanceof Comparison.Made made && !made.changes().isEmpty()) {
            return Optional.of(
                    Numbers.count(made.changes().size(), "change") + " since " + since(made.baseline()) + ".");
        }
        return comparison instanceof Comparison.None ? Optional.empty() : Optional.of(sentence(comparison));
    }

    private static String since(Baseline it) {
        String filtered = it.verdict().equals("filtered") ? ", which a filter had left examples out of" : "";
        return "the report of " + Numbers.stamp(it.generatedAt()) + " (" + it.file() + ")" + filtered;
    }

    private static String counts(List<ReportChange> changes) {
        return bySubject(changes).stream()
                .map(some -> Terms.of(some.get(0).subject()).toLowerCase(Locale.ROOT) + " " + kinds(some))
                .collect(Collectors.joining("; "));
    }

    public static Collection<List<ReportChange>> bySubject(List<ReportChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(ReportChange::subject, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Such as {@code 1 added, 2 changed}. */
    public static String kinds(List<ReportChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(ReportChange::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> Numbers.of(kind.getValue()) + " " + Terms.name(kind.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** What became of a thing, such as {@code reworded, status changed}. */
    public static String what(ReportChange change) {
        return change.kind() != ReportChange.Kind.CHANGED
                ? Terms.name(change.kind())
                : change.differences().stream()
                        .map(difference -> Terms.of(difference.aspect(), "verb"))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    public static String value(Aspect aspect, String value) {
        return switch (aspect) {
            case LENGTH -> ClockTimes.duration(Duration.parse(value));
            case OUTCOME -> value.replace("mfa", "MFA");
            default -> value;
        };
    }

    public static String at(ReportChange decision) {
        return ClockTimes.instant(Instant.parse(decision.at().split("#", 2)[0]));
    }
}
