package sessionspec.report.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.evidence.Moment;
import sessionspec.report.timeline.Lanes.Lane;
import sessionspec.report.view.TimelineView;
import sessionspec.report.view.TimelineView.Deadline;
import sessionspec.report.view.TimelineView.Flag;
import sessionspec.report.view.TimelineView.Mark;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ClockTimes;

/** Lays an example out on the clock: events, answers, periods, the instant that decided, and the axis below. */
public final class Timelines {

    static final int TEXT = 13;

    /** Rightmost position that words may touch. */
    static final int EDGE = TimeAxis.RIGHT + TimeAxis.MARGIN - 2;

    private static final int TOP = 8;
    private static final int NAME = 11;
    private static final int NAME_ROW = 16;
    private static final int BAR_ROW = 39;

    private final String rule;
    private final List<Moment> moments;
    private final List<Lane> lanes;
    private final TimeAxis axis;

    private Timelines(String rule, List<Moment> moments, List<Lane> lanes) {
        this.rule = rule;
        this.moments = moments;
        this.lanes = lanes;
        this.axis = TimeFrame.of(moments, lanes);
    }

    /** Null when no period and no cutoff was looked at: a clock would show nothing that the table does not. */
    public static @Nullable TimelineView of(String rule, List<Moment> moments) {
        List<Lane> lanes = Lanes.of(rule, moments);
        return lanes.isEmpty() ? null : new Timelines(rule, moments, lanes).view();
    }

    private TimelineView view() {
        List<TimelineView.Lane> names = new ArrayList<>();
        int y = TOP;
        TimelineLabels labels = new TimelineLabels(axis, moments);
        List<Mark> marks = labels.marks(y);
        y = labels.bottom();
        Optional<Arithmetic> decisive = decisive();
        List<Flag> flags = labels.flags(y, decisive.map(it -> axis.x(end(it).orElseThrow())));
        if (!flags.isEmpty()) {
            y = labels.bottom();
        }
        int top = y;
        Deadline deadline = decisive.map(it -> deadline(it, top)).orElse(null);
        Stream<Integer> answers = flags.stream().filter(Flag::line).map(Flag::x);
        TimelineBars bars = new TimelineBars(
                axis,
                moments,
                Stream.concat(answers, Stream.ofNullable(deadline).map(Deadline::x))
                        .toList());
        for (Lane lane : lanes) {
            bars.add(lane, y + NAME_ROW);
            String until = bars.untold(lane)
                    .map(end -> ", until " + ClockTimes.instant(end))
                    .orElse("");
            names.add(new TimelineView.Lane(label(lane, until), y + NAME));
            y += BAR_ROW;
        }
        int bottom = y;
        int height = bottom + (deadline == null ? 0 : 18) + 26;
        return new TimelineView(height, bottom, names, axis(), bars.bars(), bars.notes(), marks, flags, deadline);
    }

    private TimelineView.Axis axis() {
        long start = axis.start().getEpochSecond();
        return new TimelineView.Axis("axis-" + start + "-" + axis.end().getEpochSecond(), axis.ticks());
    }

    /** What decided and ends within the drawing, the last to end if there are several. */
    private Optional<Arithmetic> decisive() {
        return Lanes.deciding(rule, moments).stream()
                .filter(arithmetic -> end(arithmetic).filter(axis::shows).isPresent())
                .max(Comparator.comparing(arithmetic -> end(arithmetic).orElseThrow()));
    }

    private Deadline deadline(Arithmetic decisive, int top) {
        String tone = Lanes.decisive(moments)
                .map(moment -> Badges.tone(moment.decision().answer()))
                .orElse("ok");
        Instant end = end(decisive).orElseThrow();
        boolean over = moments.stream()
                .flatMap(moment -> moment.decision().findings().stream())
                .flatMap(finding -> finding.arithmetic().stream())
                .anyMatch(it -> !it.holds() && end(it).equals(Optional.of(end)));
        String text = (over ? "ended " : "ends ") + ClockTimes.instant(end);
        int x = axis.x(end);
        int half = TextWidth.boldWidth(text, TEXT) / 2;
        if (x + half > EDGE) {
            return new Deadline(x, top, EDGE, "end", tone, text);
        }
        return x - half < -TimeAxis.MARGIN
                ? new Deadline(x, top, -TimeAxis.MARGIN, "start", tone, text)
                : new Deadline(x, top, x, "middle", tone, text);
    }

    private static Optional<Instant> end(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return Optional.of(span.until());
        }
        return arithmetic instanceof Arithmetic.Cutoff cutoff ? Optional.of(cutoff.until()) : Optional.empty();
    }

    /** The length is never cut off, the name may be. */
    private String label(Lane lane, String until) {
        String length = (" " + lane.length()).stripTrailing() + until;
        return TextWidth.fitting(lane.name(), TEXT, TimeAxis.RIGHT - TextWidth.width(length, TEXT)) + length;
    }
}
