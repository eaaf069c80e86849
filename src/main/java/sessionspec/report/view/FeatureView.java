package sessionspec.report.view;

import java.util.List;
import java.util.stream.Stream;

/** One documented control with its rules. */
public record FeatureView(String anchor, String name, List<Segment> description, String file, List<RuleView> rules) {

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

    /**
     * @param anchor    permalink
     * @param id        its id; empty when it lacks one
     * @param place     file and line
     * @param citations the statements it restates
     * @param readWith  interpretations and discrepancies it depends on
     * @param values    its periods and limits
     * @param fault     what its faults turned red
     * @param unproved  parts of it that no fault of their own turns red; empty when there are none
     * @param boundary  what it found around their ends
     * @param turn      the rules before and after it
     */
    public record RuleView(
            String anchor,
            String id,
            List<Segment> title,
            List<Segment> description,
            String place,
            Badge status,
            List<Segment> citations,
            List<ReadWith> readWith,
            List<ValueView> values,
            String fault,
            String unproved,
            List<BoundaryGroup> boundary,
            List<ExampleView> examples,
            Turn turn) {}

    /** @param about its subject, whole; empty when nothing has the id */
    public record ReadWith(Segment id, String about) {}

    /** Empty where there is none. */
    public record Turn(Segment previous, Segment next) {}

    /** @param origin what kind of value it is, and whether it is quoted, derived, assumed, or the example's own */
    public record ValueView(String name, String length, String origin) {}

    /** @param period the period or limit in question */
    public record BoundaryGroup(String period, List<BoundaryView> rows) {}

    /**
     * @param example where it asked, relative to the end, leading to the example that did
     * @param asked   when, or for how much
     * @param outcome what came of it
     * @param strong  whether something happened to the user
     */
    public record BoundaryView(Segment example, String asked, String outcome, boolean strong) {}
}
