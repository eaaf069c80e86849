package sessionspec.report.view;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;

/** One documented control with its rules. */
public record FeatureView(Feature feature, List<RuleView> rules) {

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

    /** One rule with its examples. */
    public record RuleView(Rule rule, List<ExampleView> examples) {}
}
