package sessionspec.report.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.report.link.Anchors;
import sessionspec.report.link.LinkedText;
import sessionspec.report.section.ExampleViews.Linked;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.FeatureView;
import sessionspec.report.view.FeatureView.BoundaryGroup;
import sessionspec.report.view.FeatureView.BoundaryView;
import sessionspec.report.view.FeatureView.ReadWith;
import sessionspec.report.view.FeatureView.RuleView;
import sessionspec.report.view.FeatureView.ValueView;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.FaultSentence;
import sessionspec.report.wording.ValueOrigin;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** Features and rules as the page shows them. */
public final class FeatureViews {

    private final Anchors anchors;
    private final LinkedText prose;
    private final ExampleViews examples;
    private final RuleNeighbours turns;
    private final Map<String, String> subjects = new HashMap<>();

    public FeatureViews(Anchors anchors, LinkedText prose, Traceability result) {
        this.turns = new RuleNeighbours(result, anchors);
        this.anchors = anchors;
        this.prose = prose;
        this.examples = new ExampleViews(anchors, new DecisionSentences(result.sentences()));
        result.interpretations().forEach(it -> subjects.put(it.id(), it.about()));
        result.discrepancies().forEach(it -> subjects.put(it.id(), it.about()));
    }

    public FeatureView of(Feature feature) {
        return new FeatureView(
                anchors.claim(anchor(feature)),
                name(feature),
                prose.withTerms(feature.description(), new HashSet<>()),
                feature.file(),
                rules(feature));
    }

    private List<RuleView> rules(Feature feature) {
        Set<String> steps = new HashSet<>();
        return feature.rules().stream().map(rule -> rule(rule, steps)).toList();
    }

    public static String name(Feature feature) {
        return feature.name().isBlank() ? "Feature without a name" : feature.name();
    }

    public static String anchor(Feature feature) {
        return "feature-" + (feature.family().isEmpty() ? Anchors.slug(feature.name()) : feature.family());
    }

    private RuleView rule(Rule rule, Set<String> steps) {
        Set<String> terms = new HashSet<>();
        String anchor = anchors.claim(rule.id().isEmpty() ? Anchors.slug(rule.title()) : rule.id());
        List<ExampleView> shown = new ArrayList<>();
        Linked linked = new Linked(new HashSet<>(), steps);
        for (Example example : rule.examples()) {
            shown.add(examples.of(rule, example, shown.isEmpty(), linked));
        }
        return new RuleView(
                anchor,
                rule.id(),
                prose.withTerms(rule.title(), terms),
                prose.withTerms(rule.description(), terms),
                rule.feature() + ":" + rule.line(),
                Badges.status(rule.status()),
                anchors.links(rule.statements()),
                Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                        .map(id -> new ReadWith(anchors.link(id), subjects.getOrDefault(id, "")))
                        .toList(),
                rule.lifetimes().stream()
                        .map(value -> new ValueView(
                                value.name(), ClockTimes.duration(value.length()), ValueOrigin.withKind(value)))
                        .distinct()
                        .toList(),
                FaultSentence.of(rule.fault()),
                String.join(", ", rule.fault().unproved()),
                boundary(rule.boundary()),
                shown,
                turns.of(rule));
    }

    private List<BoundaryGroup> boundary(List<BoundaryRow> rows) {
        Map<String, List<BoundaryView>> periods = new LinkedHashMap<>();
        for (BoundaryRow row : rows) {
            row.finding()
                    .arithmetic()
                    .ifPresent(arithmetic -> periods.computeIfAbsent(period(arithmetic), period -> new ArrayList<>())
                            .add(new BoundaryView(
                                    anchors.link(row.exampleId(), side(arithmetic)),
                                    asked(arithmetic),
                                    DecisionSentences.around(row.moment(), arithmetic),
                                    !arithmetic.holds())));
        }
        return periods.entrySet().stream()
                .map(entry -> new BoundaryGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String period(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return span.lifetime().name() + ", "
                    + ClockTimes.duration(span.lifetime().length());
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return cutoff.name();
        }
        Arithmetic.Bound bound = (Arithmetic.Bound) arithmetic;
        String limit = ClockTimes.duration(bound.limit().length());
        return bound.limit().name() + (bound.minimum() ? ", at least " : ", at most ") + limit;
    }

    private static String asked(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return ClockTimes.instant(span.asked());
        }
        return arithmetic instanceof Arithmetic.Cutoff cutoff
                ? ClockTimes.instant(cutoff.asked())
                : ClockTimes.duration(((Arithmetic.Bound) arithmetic).asked());
    }

    private static String side(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return side(Duration.between(span.until(), span.asked()), " before ", " after ", "the end");
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return side(Duration.between(cutoff.until(), cutoff.asked()), " before ", " after ", "the cutoff");
        }
        Arithmetic.Bound bound = (Arithmetic.Bound) arithmetic;
        return side(bound.asked().minus(bound.limit().length()), " below ", " above ", "the limit");
    }

    private static String side(Duration off, String before, String after, String end) {
        return off.isZero() ? "at " + end : ClockTimes.duration(off.abs()) + (off.isNegative() ? before : after) + end;
    }
}
