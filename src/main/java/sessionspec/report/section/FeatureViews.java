package sessionspec.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.FeatureView;
import sessionspec.report.view.FeatureView.RuleView;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** Features and rules as the page shows them. */
public final class FeatureViews {

    private FeatureViews() {}

    public static List<FeatureView> of(Traceability result, Anchors anchors) {
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
}
