package sessionspec.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.BoundaryView;
import sessionspec.report.view.CardView;
import sessionspec.report.view.ExampleView;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** One documented control with its rules. */
public record FeatureView(Feature feature, List<RuleView> rules) {

    public record RuleView(Rule rule, List<BoundaryView> boundaries, List<CardView> cards) {}

    public static List<FeatureView> all(Traceability result, Anchors anchors, AskedExamples asked) {
        FindingSentences sentences = result.catalogued().sentences();
        ExampleViews examples = new ExampleViews(anchors, sentences, asked);
        BoundaryViews boundaries = new BoundaryViews(anchors, sentences);
        return result.features().stream()
                .map(feature -> new FeatureView(
                        feature,
                        feature.rules().stream()
                                .map(rule -> new RuleView(rule, boundaries.of(rule.boundary()), cards(rule, examples)))
                                .toList()))
                .toList();
    }

    private static List<CardView> cards(Rule rule, ExampleViews examples) {
        List<CardView> cards = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        List<Example> left = rule.examples();
        while (!left.isEmpty()) {
            List<Example> next = OutlineViews.table(left);
            boolean first = cards.isEmpty();
            boolean alone = next.get(0).notes().row().isEmpty();
            List<ExampleView> views = next.stream()
                    .map(example -> examples.of(rule, example, first && alone, linked))
                    .toList();
            cards.add(OutlineViews.of(rule.id(), first, views));
            left = left.subList(next.size(), left.size());
        }
        return cards;
    }
}
