package sessionspec.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.Arithmetic;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.FeatureView;
import sessionspec.report.view.FeatureView.BoundaryView;
import sessionspec.report.view.FeatureView.RuleView;
import sessionspec.report.view.FeatureView.ValueView;
import sessionspec.report.view.Segment;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;

/** Features and rules as the page shows them. */
final class FeatureViews {

    private final Anchors anchors;
    private final Prose prose;
    private final ExampleViews examples;

    FeatureViews(Anchors anchors, Prose prose) {
        this.anchors = anchors;
        this.prose = prose;
        this.examples = new ExampleViews(anchors);
    }

    FeatureView of(Feature feature) {
        return new FeatureView(
                anchors.claim(anchor(feature)),
                feature.name(),
                prose.withTerms(feature.description(), new HashSet<>()),
                feature.file(),
                feature.rules().stream().map(this::rule).toList());
    }

    static String anchor(Feature feature) {
        return "feature-" + (feature.family().isEmpty() ? Anchors.slug(feature.name()) : feature.family());
    }

    private RuleView rule(Rule rule) {
        Set<String> terms = new HashSet<>();
        String anchor = anchors.claim(rule.id().isEmpty() ? Anchors.slug(rule.title()) : rule.id());
        List<ExampleView> shown = new ArrayList<>();
        for (Example example : rule.examples()) {
            shown.add(examples.of(rule, example, shown.isEmpty()));
        }
        return new RuleView(
                anchor,
                rule.id(),
                prose.withTerms(rule.title(), terms),
                prose.withTerms(rule.description(), terms),
                rule.feature() + ":" + rule.line(),
                Words.status(rule.status()),
                anchors.links(rule.statements()),
                Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                        .map(anchors::link)
                        .toList(),
                rule.lifetimes().stream()
                        .map(value -> new ValueView(
                                value.name(), Times.duration(value.length()), Words.origin(value.origin())))
                        .distinct()
                        .toList(),
                rule.boundary().stream()
                        .filter(row -> row.finding().arithmetic().isPresent())
                        .map(this::boundary)
                        .toList(),
                shown);
    }

    private BoundaryView boundary(BoundaryRow row) {
        Arithmetic arithmetic = row.finding().arithmetic().orElseThrow();
        String outcome = Wording.outcome(row.finding().outcome());
        boolean strong = !Words.tone(row.finding().outcome()).equals("ok");
        Segment link = anchors.link(row.exampleId(), "example");
        if (arithmetic instanceof Arithmetic.Span span) {
            Duration off = Duration.between(span.until(), span.asked());
            String period = span.lifetime().name() + ", "
                    + Times.duration(span.lifetime().length());
            return new BoundaryView(side(off, "the end"), Times.instant(span.asked()), period, outcome, strong, link);
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            Duration off = Duration.between(cutoff.until(), cutoff.asked());
            return new BoundaryView(
                    side(off, "the cutoff"), Times.instant(cutoff.asked()), cutoff.name(), outcome, strong, link);
        }
        Arithmetic.Bound bound = (Arithmetic.Bound) arithmetic;
        Duration off = bound.asked().minus(bound.limit().length());
        String limit = bound.limit().name()
                + (bound.minimum() ? ", at least " : ", at most ")
                + Times.duration(bound.limit().length());
        String side = off.isZero()
                ? "at the limit"
                : Times.duration(off.abs()) + (off.isNegative() ? " below" : " above") + " the limit";
        return new BoundaryView(side, Times.duration(bound.asked()), limit, outcome, strong, link);
    }

    private static String side(Duration off, String end) {
        return off.isZero()
                ? "at " + end
                : Times.duration(off.abs()) + (off.isNegative() ? " before " : " after ") + end;
    }
}
