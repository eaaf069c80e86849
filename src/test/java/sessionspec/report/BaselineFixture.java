package sessionspec.report;

import java.time.Instant;
import java.util.List;
import sessionspec.change.Aspect;
import sessionspec.change.Comparison;
import sessionspec.change.Comparison.Baseline;
import sessionspec.change.ReportChange;
import sessionspec.change.Subject;
import sessionspec.trace.Traceability;

/** A verified result that was compared with an earlier one. */
public final class BaselineFixture {

    private BaselineFixture() {}

    public static Traceability compared() {
        Traceability result = Fixtures.verified();
        Baseline baseline = new Baseline(
                "before.json", FixtureCatalogue.SHA, "91c0de", Instant.parse("2026-01-05T09:00:00Z"), "verified");
        List<ReportChange> changes = List.of(
                change(
                        Subject.STATEMENT,
                        "CA-005",
                        "",
                        "A token lives.",
                        List.of("SIF-1", "SIF-2"),
                        Aspect.WORDING,
                        "A token lives for a while after the user has proved who they are.",
                        "A token lives for as long as the policy says, counted from its last refresh."),
                new ReportChange(
                        Subject.STATEMENT,
                        "CA-999",
                        "",
                        ReportChange.Kind.REMOVED,
                        "Gone.",
                        List.of("SIF-1"),
                        List.of()),
                change(
                        Subject.DECISION,
                        "SIF-1.prompted-one-minute-later",
                        "1970-01-01T05:45:00Z",
                        "Prompted one minute later",
                        List.of("SIF-1"),
                        Aspect.OUTCOME,
                        "satisfied",
                        "prompt for first factor"),
                change(
                        Subject.LIFETIME,
                        "default rolling window",
                        "",
                        "default rolling window",
                        List.of("SIF-3"),
                        Aspect.LENGTH,
                        "PT720H",
                        "PT2160H"));
        return new Traceability(
                result.verdict(),
                result.filtered(),
                result.sourcesSupplied(),
                result.totals(),
                result.documents(),
                result.notYetSpecified(),
                result.features(),
                result.interpretations(),
                result.discrepancies(),
                result.glossary(),
                result.sentences(),
                result.remarks(),
                result.retired(),
                result.suspects(),
                result.lifetimes(),
                result.effective(),
                result.language(),
                result.problems(),
                new Comparison.Made(baseline, changes),
                result.provenance());
    }

    private static ReportChange change(
            Subject subject,
            String id,
            String at,
            String title,
            List<String> rules,
            Aspect aspect,
            String before,
            String after) {
        ReportChange.Difference difference = new ReportChange.Difference(aspect, List.of(before), List.of(after));
        return new ReportChange(subject, id, at, ReportChange.Kind.CHANGED, title, rules, List.of(difference));
    }
}
