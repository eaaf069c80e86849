package sessionspec.report.view;

import java.util.List;

/** One documented control with its rules. */
public record FeatureView(String anchor, String name, List<Segment> description, String file, List<RuleView> rules) {

    /**
     * @param anchor    permalink
     * @param id        its id; empty when it lacks one
     * @param place     file and line
     * @param citations the statements it restates
     * @param readWith  interpretations and discrepancies it depends on
     * @param values    its periods and limits
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
            List<BoundaryGroup> boundary,
            List<ExampleView> examples,
            Turn turn) {}

    /** @param about its subject, whole; empty when nothing has the id */
    public record ReadWith(Segment id, String about) {}

    /** Empty where there is none. */
    public record Turn(Segment previous, Segment next) {}

    /** @param origin quoted, derived, assumed, or the example's own */
    public record ValueView(String name, String length, String origin) {}

    /** @param period the period or limit in question */
    public record BoundaryGroup(String period, List<BoundaryView> rows) {}

    /**
     * @param side    where it asked, relative to the end
     * @param asked   when, or for how much
     * @param outcome what came of it
     * @param strong  whether something happened to the user
     */
    public record BoundaryView(String side, String asked, String outcome, boolean strong, Segment example) {}
}
