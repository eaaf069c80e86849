package sessionspec.report.view;

import java.util.List;

/**
 * Every declared period and limit on one logarithmic scale.
 *
 * @param width of a bar that fills its cell
 * @param ticks of the scale
 * @param grid  path of their lines, which every bar lies on
 */
public record LifetimesView(List<Group> groups, int width, List<Tick> ticks, String grid) {

    /** @param name of the control that they belong to */
    public record Group(String name, List<Row> rows) {}

    public record Row(String name, String length, String kind, String origin, Segment rule, int barWidth) {}

    public record Tick(int x, String label) {}
}
