package sessionspec.report.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An example on the clock: geometry in whole units of the drawing, computed beforehand.
 *
 * @param height   of the drawing
 * @param bottom   where the lanes end and the axis begins
 * @param lanes    names, from the top
 * @param axis     the clock below
 * @param bars     periods
 * @param notes    words inside bars
 * @param marks    events
 * @param flags    answers
 * @param deadline the instant that decided; null when none did
 */
public record TimelineView(
        int height,
        int bottom,
        List<Lane> lanes,
        Axis axis,
        List<Bar> bars,
        List<Note> notes,
        List<Mark> marks,
        List<Flag> flags,
        @Nullable Deadline deadline) {

    /** Whether the line of an answer already runs down where the deadline lies. */
    public boolean deadlineOnPole() {
        return deadline != null && flags.stream().anyMatch(flag -> flag.line() && flag.x() == deadline.x());
    }

    /** The bars of one look as one path: strokes as thick as a bar, or the outlines of what has ended. */
    public String path(String look) {
        return bars.stream()
                .filter(bar -> bar.look().equals(look))
                .map(look.equals("ended") ? Bar::outline : Bar::stroke)
                .collect(Collectors.joining());
    }

    /** The answers of each tone together. */
    public Collection<List<Flag>> tones() {
        return flags.stream()
                .collect(Collectors.groupingBy(Flag::tone, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Boxes of answers as one path. */
    public static String boxes(List<Flag> flags) {
        return flags.stream()
                .map(flag -> "M" + flag.boxX() + " " + (flag.y() + flag.height() / 2) + "h" + flag.width())
                .collect(Collectors.joining());
    }

    /** The lines that run down from answers, as one path. */
    public String poles(List<Flag> flags) {
        return flags.stream()
                .filter(Flag::line)
                .map(flag -> "M" + flag.x() + " " + flag.y() + "V" + bottom)
                .collect(Collectors.joining());
    }

    /** All events as one path of dots, or only those that asked for no answer. */
    public String dots(boolean plain) {
        Stream<String> events = marks.stream()
                .filter(mark -> !plain || mark.look().equals("plain"))
                .map(mark -> "M" + mark.x() + " " + mark.y() + "h0");
        Stream<String> requests = flags.stream()
                .filter(flag -> !plain && flag.dot())
                .map(flag -> "M" + flag.x() + " " + (flag.y() + flag.height() / 2) + "h0");
        return Stream.concat(events, requests).collect(Collectors.joining());
    }

    /**
     * A clock that several drawings of a page share.
     *
     * @param id of the element that draws it
     */
    public record Axis(String id, List<Tick> ticks) {}

    /** @param y baseline of its name */
    public record Lane(String name, int y) {}

    /** @param anchor start, middle or end */
    public record Tick(int x, String label, String anchor) {}

    /** @param look class name: governs, considered or ended */
    public record Bar(int x, int y, int width, int height, String look) {

        private String stroke() {
            return "M" + x + " " + (y + height / 2) + "h" + width;
        }

        private String outline() {
            return "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
        }
    }

    /** @param look class names of the bar that it stands in */
    public record Note(int x, int y, String look, String text) {}

    /**
     * @param look   class name: plain or asked
     * @param textX  where its words start or end
     * @param anchor start or end
     */
    public record Mark(int x, int y, String look, int textX, String anchor, String text) {}

    /**
     * @param tone  class name of the answer's colour
     * @param boxX  left edge of the flag
     * @param width of the flag
     * @param line  whether a line runs down to the axis
     * @param dot   whether a dot before it stands for the event
     */
    public record Flag(
            int x, int y, int boxX, int width, int height, String tone, boolean line, boolean dot, String text) {}

    /**
     * @param anchor start, middle or end
     * @param tone   class name of the answer's colour
     */
    public record Deadline(int x, int top, int textX, String anchor, String tone, String text) {}
}
