package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example on the clock: geometry in whole units of the drawing, computed beforehand, and the same as tables.
 *
 * @param label    what it shows, for those who do not see it
 * @param width    of the drawing
 * @param height   of the drawing
 * @param left     where the plot begins, right of the lanes' names
 * @param right    where it ends
 * @param bottom   where the lanes end and the axis begins
 * @param lanes    names, from the top
 * @param ticks    of the axis
 * @param bars     periods
 * @param notes    words inside bars
 * @param marks    events
 * @param flags    answers
 * @param deadline the instant that decided; null when none did
 * @param moments  the same as a table: what happened and what came of it
 * @param periods  the same as a table: what ran from when until when
 */
public record TimelineView(
        String label,
        int width,
        int height,
        int left,
        int right,
        int bottom,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Bar> bars,
        List<Note> notes,
        List<Mark> marks,
        List<Flag> flags,
        @Nullable Deadline deadline,
        List<MomentRow> moments,
        List<PeriodRow> periods) {

    /** @param y baseline of its name */
    public record Lane(String name, int y) {}

    /** @param anchor start, middle or end */
    public record Tick(int x, String label, String anchor) {}

    /** @param look class name: governs, considered or ended */
    public record Bar(int x, int y, int width, int height, String look, String title) {}

    /** @param look class names of the bar that it stands in */
    public record Note(int x, int y, String look, String text) {}

    /**
     * @param look   class name: plain or asked
     * @param textX  where its words start or end
     * @param anchor start or end
     */
    public record Mark(int x, int y, String look, int textX, String anchor, String time, String text, String title) {}

    /**
     * @param tone  class name of the answer's colour
     * @param boxX  left edge of the flag
     * @param width of the flag
     * @param line  whether a line runs down to the axis
     */
    public record Flag(int x, int y, int boxX, int width, int height, String tone, boolean line, String text) {}

    /**
     * @param anchor start, middle or end
     * @param tone   class name of the answer's colour
     */
    public record Deadline(int x, int top, int textX, String anchor, String tone, String text) {}

    public record MomentRow(String time, String event, String outcome) {}

    public record PeriodRow(String name, String from, String until, String state) {}
}
