package sessionspec.report.view;

import java.util.List;

/**
 * What was experienced just before, at and just after the end of a period or a limit.
 *
 * @param in the name of the example in which that was first asked, which says the situation
 */
public record BoundaryView(String of, String in, List<Row> rows) {

    /**
     * @param side        where it asked, relative to the end; leads to the example
     * @param experienced what whoever asked was told, or what else came of it
     * @param deciding    the rule itself, and the others by which it came so
     */
    public record Row(
            Segment side, String asked, String state, String experienced, String tone, List<Segment> deciding) {}
}
