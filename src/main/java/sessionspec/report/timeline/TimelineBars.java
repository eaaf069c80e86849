package sessionspec.report.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sessionspec.evidence.Moment;
import sessionspec.report.timeline.Lanes.Lane;
import sessionspec.report.timeline.Lanes.Run;
import sessionspec.report.view.TimelineView.Bar;
import sessionspec.report.view.TimelineView.Note;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.DecisionSentences;

/** Draws periods: solid while they hold, an outline after their end until they start again or were last asked. */
final class TimelineBars {

    private static final int TEXT = Timelines.TEXT - 2;
    private static final int BAR = 16;
    private static final int BASELINE = 12;
    private static final int GAP = 2;

    private final TimeAxis axis;
    private final List<Moment> moments;
    private final List<Integer> lines;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Run> told = new ArrayList<>();

    /** @param lines where lines run down through the bars */
    TimelineBars(TimeAxis axis, List<Moment> moments, List<Integer> lines) {
        this.axis = axis;
        this.moments = moments;
        this.lines = lines;
    }

    List<Bar> bars() {
        return bars;
    }

    List<Note> notes() {
        return notes;
    }

    /** Draws a lane whose bars begin at a height. */
    void add(Lane lane, int y) {
        String look = lane.governs() ? "governs" : "considered";
        for (int i = 0; i < lane.runs().size(); i++) {
            Run run = lane.runs().get(i);
            @Nullable Run next = i + 1 < lane.runs().size() ? lane.runs().get(i + 1) : null;
            boolean renewed = next != null && next.from().isBefore(run.until());
            int from = axis.x(run.from());
            int until = axis.x(renewed ? next.from() : run.until());
            if (until > from) {
                int width = Math.max(1, until - from - (renewed ? GAP : 0));
                bars.add(new Bar(from, y, width, BAR, look));
                beyond(run, renewed, from, until, y, look);
            }
            Instant over = next != null ? next.from() : run.asked();
            int outline = axis.x(over);
            if (!renewed && outline > until) {
                bars.add(new Bar(until, y, outline - until, BAR, "ended"));
                over(quiet(run.until(), over), until, outline, y);
            }
        }
    }

    private boolean quiet(Instant from, Instant until) {
        return moments.stream()
                .filter(DecisionSentences::judged)
                .noneMatch(moment -> !moment.at().isBefore(from) && moment.at().isBefore(until));
    }

    /** When a drawn lane ends beyond the drawing, if its bar had no room to say so. */
    Optional<Instant> untold(Lane lane) {
        Run last = lane.runs().get(lane.runs().size() - 1);
        return Optional.of(last)
                .filter(run -> run.until().isAfter(axis.end()) && !told.contains(run))
                .map(Run::until);
    }

    /** Says in words what lies outside of the drawing, as far as there is room in the bar. */
    private void beyond(Run run, boolean renewed, int from, int until, int y, String look) {
        int end = until;
        if (run.until().isAfter(axis.end()) && !renewed) {
            String text = "until " + ClockTimes.instant(run.until()) + " \u2192";
            int width = width(text);
            int right = leftOfLines(until, width);
            if (width <= right - from) {
                notes.add(new Note(right - width / 2, y + BASELINE, look, text));
                end = right - width;
                told.add(run);
            }
        }
        if (run.from().isBefore(axis.start()) && !run.cutoff()) {
            String text = "\u2190 from " + ClockTimes.instant(run.from());
            int width = width(text);
            if (width <= end - from && clear(from, from + width)) {
                notes.add(new Note(from + width / 2, y + BASELINE, look, text));
            }
        }
    }

    /** The rightmost end of words that touch no line. */
    private int leftOfLines(int right, int width) {
        return lines.stream()
                .sorted(Comparator.reverseOrder())
                .reduce(right, (end, x) -> x > end - width && x < end ? x : end);
    }

    private boolean clear(int from, int until) {
        return lines.stream().noneMatch(x -> x > from && x < until);
    }

    private void over(boolean quiet, int from, int until, int y) {
        for (String text : quiet ? List.of("ended, nobody asked", "ended") : List.of("ended")) {
            int middle = (from + until) / 2;
            int half = width(text) / 2;
            if (2 * half <= until - from && clear(middle - half, middle + half)) {
                notes.add(new Note(middle, y + BASELINE, "ended", text));
                return;
            }
        }
    }

    private static int width(String text) {
        return TextWidth.width(text, TEXT) + 12;
    }
}
