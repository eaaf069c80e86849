package sessionspec.report.section;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.evidence.Moment;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.BoundaryView;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.Phrases;
import sessionspec.trace.BoundaryRow;

/** The boundary of a rule as the page shows it. */
record BoundaryViews(Anchors anchors, FindingSentences sentences) {

    List<BoundaryView> of(List<BoundaryRow> rows) {
        return rows.stream()
                .filter(row -> row.finding().arithmetic().isPresent())
                .collect(Collectors.groupingBy(row -> end(arithmetic(row)), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(end -> new BoundaryView(
                        end.getKey(),
                        anchors.examples(List.of(end.getValue().get(0).exampleId()))
                                .get(0)
                                .name(),
                        end.getValue().stream().map(this::row).toList()))
                .toList();
    }

    private BoundaryView.Row row(BoundaryRow row) {
        Arithmetic arithmetic = arithmetic(row);
        return new BoundaryView.Row(
                anchors.link(row.exampleId(), side(arithmetic)),
                Phrases.of(arithmetic, "asked") + elapsed(arithmetic) + meanwhile(arithmetic, row.moment()),
                Phrases.of(arithmetic, "state." + arithmetic.holds()) + otherwiseRead(row),
                DecisionSentences.experienced(row.moment(), row.finding(), sentences),
                DecisionSentences.wentThrough(row.moment())
                        ? ""
                        : Badges.tone(row.moment().decision().answer()),
                deciding(row));
    }

    /** What has ended by another reading while this one still runs, so that the documents do not say what is so. */
    private static String otherwiseRead(BoundaryRow row) {
        return !arithmetic(row).holds()
                ? ""
                : row.moment().decision().findings().stream()
                        .filter(it ->
                                it.open() && it.rule().equals(row.finding().rule()) && !it.holds())
                        .flatMap(it -> it.arithmetic().stream())
                        .filter(it -> it instanceof Arithmetic.Span && arithmetic(row) instanceof Arithmetic.Span)
                        .map(it -> "; by another reading " + Phrases.of(it, "otherwise"))
                        .findFirst()
                        .orElse("");
    }

    /** The period, limit or instant that ends: a least and a greatest value that are one are the same end. */
    private static String end(Arithmetic arithmetic) {
        return Phrases.of(arithmetic, arithmetic instanceof Bound ? "end" : "period");
    }

    /** How long after the period began, which the number of a day does not say: day 1 is the first. */
    private static String elapsed(Arithmetic arithmetic) {
        return arithmetic instanceof Arithmetic.Span span && ClockTimes.day(span.asked()) > 1
                ? " (" + ClockTimes.duration(Arithmetic.between(span.from(), span.asked())) + " after it began)"
                : "";
    }

    /** When that was, where what is compared with an instant is another one. */
    private static String meanwhile(Arithmetic arithmetic, Moment moment) {
        Instant at = moment.event().at();
        return arithmetic instanceof Arithmetic.Cutoff cutoff && !cutoff.asked().equals(at)
                ? " (request at " + ClockTimes.instant(at) + ")"
                : "";
    }

    private static String side(Arithmetic arithmetic) {
        boolean bound = arithmetic instanceof Bound;
        Duration past = arithmetic.past();
        String off = past.isZero()
                ? "at"
                : ClockTimes.duration(past.abs())
                        + (past.isNegative() ? bound ? " below" : " before" : bound ? " above" : " after");
        return off + (bound ? limit(arithmetic) : arithmetic instanceof Arithmetic.Cutoff ? " that time" : " the end");
    }

    private static String limit(Arithmetic bound) {
        boolean advised = bound.declared()
                .filter(it -> it.kind() == Lifetime.Kind.RECOMMENDED || it.kind() == Lifetime.Kind.EXAMPLE)
                .isPresent();
        return advised ? " what is advised" : " the limit";
    }

    private static Arithmetic arithmetic(BoundaryRow row) {
        return row.finding().arithmetic().orElseThrow();
    }

    /** The rule itself, whose period had to hold or to have ended for it, and those that the answer comes from. */
    private List<Segment> deciding(BoundaryRow row) {
        return Stream.concat(Stream.of(row.finding()), row.moment().decision().governing().stream())
                .map(Finding::rule)
                .distinct()
                .map(anchors::link)
                .toList();
    }
}
