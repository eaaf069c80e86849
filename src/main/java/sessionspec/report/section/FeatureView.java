package sessionspec.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.TimelineView;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** One documented control with its rules. */
public record FeatureView(Feature feature, List<RuleView> rules) {

    /** One rule with its examples. */
    public record RuleView(Rule rule, List<ExampleView> examples) {}

    /** All features as the page shows them. */
    public static List<FeatureView> all(Traceability result, Anchors anchors) {
        ExampleViews examples = new ExampleViews(anchors, new DecisionSentences(result.sentences()));
        return result.features().stream()
                .map(feature -> new FeatureView(
                        feature,
                        feature.rules().stream()
                                .map(rule -> rule(rule, examples))
                                .toList()))
                .toList();
    }

    private static RuleView rule(Rule rule, ExampleViews examples) {
        List<ExampleView> shown = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (Example example : rule.examples()) {
            shown.add(examples.of(rule, example, shown.isEmpty(), linked));
        }
        return new RuleView(rule, shown);
    }

    /** The clocks that the drawings of features on one page need, each once. */
    public static List<TimelineView.Axis> axes(List<FeatureView> features) {
        return features.stream()
                .flatMap(feature -> feature.rules().stream())
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> Stream.ofNullable(example.timeline()))
                .map(TimelineView::axis)
                .distinct()
                .toList();
    }
}
