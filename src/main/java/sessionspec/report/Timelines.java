package sessionspec.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sessionspec.core.Arithmetic;
import sessionspec.evidence.Moment;
import sessionspec.report.Lanes.Lane;
import sessionspec.report.view.TimelineView;
import sessionspec.report.view.TimelineView.Deadline;
import sessionspec.report.view.TimelineView.Flag;
import sessionspec.report.view.TimelineView.Mark;

/** Lays an example out on the clock: events, answers, periods, the instant that decided, and the axis below. */
final class Timelines {

    static final int WIDTH = 900;
    static final int MARGIN = 28;
    static final int TEXT = 13;
    private static final int TOP = 8;
    private static final int BAR_ROW = 32;
    private static final int MOST_NAME = 270;

    private final String rule;
    private final List<Moment> moments;
    private final List<Lane> lanes;
    private final TimeAxis axis;

    private Timelines(String rule, List<Moment> moments) {
        this.rule = rule;
        this.moments = moments;
        this.lanes = Lanes.of(rule, moments);
        int longest = lanes.stream()
                .mapToInt(lane -> Texts.width(lane.label(), TEXT))
                .max()
                .orElse(0);
        int left = Math.max(76, Math.min(MOST_NAME, longest) + 20);
        this.axis = TimeFrame.of(moments, lanes, left, WIDTH - MARGIN);
    }

    /** Null when no period and no cutoff was looked at: a clock would show nothing that the table does not. */
    static @Nullable TimelineView of(String rule, List<Moment> moments) {
        return Lanes.of(rule, moments).isEmpty() ? null : new Timelines(rule, moments).view();
    }

    private TimelineView view() {
        List<TimelineView.Lane> names = new ArrayList<>();
        int y = TOP;
        TimelineLabels labels = new TimelineLabels(axis, moments);
        List<Mark> marks = labels.marks(y);
        y = labels.bottom();
        List<Flag> flags = labels.flags(y);
        if (!flags.isEmpty()) {
            y = labels.bottom();
        }
        int top = y;
        TimelineBars bars = new TimelineBars(axis, moments);
        for (Lane lane : lanes) {
            names.add(new TimelineView.Lane(label(lane), y + 13));
            bars.add(lane, y);
            y += BAR_ROW;
        }
        int bottom = y;
        Deadline deadline = deadline(top);
        int height = bottom + (deadline == null ? 0 : 18) + 26;
        return new TimelineView(
                WIDTH,
                height,
                axis.left(),
                axis.right(),
                bottom,
                names,
                axis.ticks(),
                bars.bars(),
                bars.notes(),
                marks,
                flags,
                deadline);
    }

    private @Nullable Deadline deadline(int top) {
        String tone = Lanes.decisive(moments)
                .map(moment -> Words.tone(moment.decision().outcome()))
                .orElse("ok");
        return Lanes.deciding(rule, moments).stream()
                .filter(arithmetic -> end(arithmetic).filter(axis::shows).isPresent())
                .max(Comparator.comparing(arithmetic -> end(arithmetic).orElseThrow()))
                .map(arithmetic -> deadline(end(arithmetic).orElseThrow(), arithmetic.holds(), tone, top))
                .orElse(null);
    }

    private Deadline deadline(Instant end, boolean holds, String tone, int top) {
        String text = (holds ? "ends " : "ended ") + Times.instant(end);
        int x = axis.x(end);
        boolean edge = x + Texts.boldWidth(text, TEXT) / 2 > WIDTH - 2;
        return new Deadline(x, top, edge ? WIDTH - 2 : x, edge ? "end" : "middle", tone, text);
    }

    private static Optional<Instant> end(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return Optional.of(span.until());
        }
        return arithmetic instanceof Arithmetic.Cutoff cutoff ? Optional.of(cutoff.until()) : Optional.empty();
    }

    /** The length is never cut off, the name may be. */
    private String label(Lane lane) {
        int length = Texts.width(" " + lane.length(), TEXT);
        return (Texts.fitting(lane.name(), TEXT, axis.left() - 16 - length) + " " + lane.length()).stripTrailing();
    }
}
