package sessionspec.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.core.Arithmetic;
import sessionspec.evidence.Moment;
import sessionspec.report.Lanes.Lane;
import sessionspec.report.Lanes.Run;
import sessionspec.report.view.TimelineView;
import sessionspec.report.view.TimelineView.Bar;
import sessionspec.report.view.TimelineView.Deadline;
import sessionspec.report.view.TimelineView.Flag;
import sessionspec.report.view.TimelineView.Mark;
import sessionspec.report.view.TimelineView.MomentRow;
import sessionspec.report.view.TimelineView.Note;
import sessionspec.report.view.TimelineView.PeriodRow;

/** Lays an example out on the clock: events, answers, periods, the instant that decided, and the axis below. */
final class Timelines {

    static final int WIDTH = 900;
    static final int MARGIN = 28;
    private static final int TEXT = 13;
    private static final int EVENT_ROW = 22;
    private static final int FLAG_ROW = 24;
    private static final int FLAG = 19;
    private static final int BAR_ROW = 32;
    private static final int BAR = 16;
    private static final int MOST_NAME = 270;

    private final String rule;
    private final String name;
    private final List<Moment> moments;
    private final List<Lane> lanes;
    private final TimeAxis axis;
    private final List<TimelineView.Lane> names = new ArrayList<>();
    private int y = 8;

    private Timelines(String rule, String name, List<Moment> moments) {
        this.rule = rule;
        this.name = name;
        this.moments = moments;
        this.lanes = Lanes.of(rule, moments);
        int longest = lanes.stream()
                .mapToInt(lane -> Texts.width(lane.label(), TEXT))
                .max()
                .orElse(0);
        int left = Math.max(76, Math.min(MOST_NAME, longest) + 20);
        this.axis = TimeFrame.of(moments, lanes, left, WIDTH - MARGIN);
    }

    /** Null when nothing happened, or all at one instant and about no period: a clock would show nothing. */
    static @Nullable TimelineView of(String rule, String name, List<Moment> moments) {
        boolean oneInstant = moments.stream().map(Moment::at).distinct().count() < 2;
        return oneInstant && Lanes.of(rule, moments).isEmpty() ? null : new Timelines(rule, name, moments).view();
    }

    private TimelineView view() {
        List<Mark> marks = marks();
        List<Flag> flags = flags();
        int top = y;
        List<Note> notes = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (Lane lane : lanes) {
            names.add(new TimelineView.Lane(label(lane), y + BAR - 3));
            bars(lane, bars, notes);
            y += BAR_ROW;
        }
        int bottom = y;
        Deadline deadline = deadline(top);
        int height = bottom + (deadline == null ? 0 : 18) + 26;
        return new TimelineView(
                "Timeline of: " + Texts.shorten(name, 200),
                WIDTH,
                height,
                axis.left(),
                axis.right(),
                bottom,
                names,
                axis.ticks(),
                bars,
                notes,
                marks,
                flags,
                deadline,
                moments.stream().map(Timelines::row).toList(),
                lanes.stream().flatMap(Timelines::rows).toList());
    }

    private List<Mark> marks() {
        names.add(new TimelineView.Lane("User", y + 14));
        LabelRows rows = new LabelRows(axis.left() - 8, WIDTH - 2);
        List<Mark> marks = new ArrayList<>();
        for (Moment moment : moments) {
            String time = Times.instant(moment.at());
            int timeWidth = Texts.width(time + " ", TEXT);
            int x = axis.x(moment.at());
            String text = fitting(Wording.event(moment), rows.widest(x) - timeWidth - 12);
            LabelRows.Spot spot = rows.place(x, 12 + timeWidth + Texts.width(text, TEXT), 8);
            marks.add(new Mark(
                    x,
                    y + 10 + spot.row() * EVENT_ROW,
                    Lanes.judged(moment) ? "asked" : "plain",
                    spot.right() ? x + 12 : x - 12,
                    spot.right() ? "start" : "end",
                    time,
                    text,
                    time + " " + Wording.event(moment)));
        }
        y += rows.rows() * EVENT_ROW + 6;
        return marks;
    }

    private List<Flag> flags() {
        List<Moment> judged = moments.stream().filter(Lanes::judged).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        names.add(new TimelineView.Lane("Answer", y + 14));
        LabelRows rows = new LabelRows(axis.left() - 8, WIDTH - 2);
        List<Flag> flags = new ArrayList<>();
        for (Moment moment : judged) {
            String tone = Words.tone(moment.decision().outcome());
            boolean line = tone.equals("bad") || tone.equals("warn");
            String answer =
                    Wording.outcome(moment.decision().outcome()) + (line ? " " + Times.instant(moment.at()) : "");
            int x = axis.x(moment.at());
            String text = fitting(answer, rows.widest(x) - 30);
            int width = Texts.boldWidth(text, TEXT - 1) + 14;
            LabelRows.Spot spot = rows.place(x, width, 1);
            flags.add(new Flag(
                    x, y + spot.row() * FLAG_ROW, spot.right() ? x : x - width, width, FLAG, tone, line, text));
        }
        y += rows.rows() * FLAG_ROW + 8;
        return flags;
    }

    private void bars(Lane lane, List<Bar> bars, List<Note> notes) {
        String look = lane.governs() ? "governs" : "considered";
        for (int i = 0; i < lane.runs().size(); i++) {
            Run run = lane.runs().get(i);
            @Nullable Run next = i + 1 < lane.runs().size() ? lane.runs().get(i + 1) : null;
            boolean renewed = next != null && next.from().isBefore(run.until());
            int from = run.cutoff() ? axis.left() : axis.x(run.from());
            int until = axis.x(renewed ? next.from() : run.until());
            if (until > from) {
                if (!run.cutoff() && run.from().isBefore(axis.start())) {
                    note(notes, "\u2190 from " + Times.instant(run.from()), from, until, look + " early");
                    from = axis.left();
                }
                bars.add(new Bar(from, y, until - from - (renewed ? 2 : 0), BAR, look, title(lane, run)));
                if (run.until().isAfter(axis.end()) && !renewed) {
                    note(notes, "until " + Times.instant(run.until()) + " \u2192", from, until, look + " far");
                }
            }
            Instant over = next != null ? next.from() : run.asked();
            int outline = axis.x(over);
            if (!renewed && outline > until) {
                bars.add(new Bar(until, y, outline - until, BAR, "ended", title(lane, run)));
                note(notes, quiet(run.until(), over) ? "ended, nobody asked" : "ended", until, outline, "ended");
            }
        }
    }

    private boolean quiet(Instant from, Instant until) {
        return moments.stream()
                .filter(Lanes::judged)
                .noneMatch(moment -> !moment.at().isBefore(from) && moment.at().isBefore(until));
    }

    private void note(List<Note> notes, String text, int from, int until, String look) {
        int width = Texts.width(text, TEXT - 2) + 12;
        String shorter = text.startsWith("ended") ? "ended" : text;
        if (width <= until - from) {
            int middle = (from + until) / 2;
            int x = look.endsWith("far") ? until - width / 2 : look.endsWith("early") ? from + width / 2 : middle;
            notes.add(new Note(x, y + 12, look, text));
        } else if (!shorter.equals(text)) {
            note(notes, shorter, from, until, look);
        }
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
        return (fitting(lane.name(), axis.left() - 16 - length) + " " + lane.length()).stripTrailing();
    }

    private static String fitting(String text, int width) {
        String line = Texts.shorten(text, 80);
        while (line.length() > 2 && Texts.width(line, TEXT) > width) {
            line = Texts.shorten(text, Math.min(79, line.length() - 1));
        }
        return line;
    }

    private static String title(Lane lane, Run run) {
        return lane.label() + ": " + (run.cutoff() ? "" : "from " + Times.instant(run.from()) + " ") + "until "
                + Times.instant(run.until());
    }

    private static MomentRow row(Moment moment) {
        String outcome = Lanes.judged(moment) ? Wording.outcome(moment.decision()) : "";
        return new MomentRow(Times.instant(moment.at()), Wording.event(moment), outcome);
    }

    private static Stream<PeriodRow> rows(Lane lane) {
        return lane.runs().stream()
                .map(run -> new PeriodRow(
                        lane.label(),
                        run.cutoff() ? "" : Times.instant(run.from()),
                        Times.instant(run.until()),
                        Times.instant(run.asked()) + (run.holds() ? ": runs" : ": ended")));
    }
}
