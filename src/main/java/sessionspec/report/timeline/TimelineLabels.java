package sessionspec.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.Answer;
import sessionspec.evidence.Moment;
import sessionspec.report.view.TimelineView.Flag;
import sessionspec.report.view.TimelineView.Mark;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.DecisionSentences;

/** Places the events of a timeline, and below them the answers, so that no two touch. */
final class TimelineLabels {

    private static final int TEXT = Timelines.TEXT;
    private static final int EVENT_ROW = 22;
    private static final int FLAG_ROW = 24;
    private static final int FLAG = 19;
    private static final int LEAST = -8;
    private static final int DOT = 10;

    private final TimeAxis axis;
    private final List<Moment> moments;
    private final @Nullable Moment last;
    private final List<Moment> asked;
    private int bottom;

    TimelineLabels(TimeAxis axis, List<Moment> moments) {
        this.axis = axis;
        this.moments = moments;
        this.last = moments.stream()
                .filter(DecisionSentences::judged)
                .reduce((one, next) -> next)
                .orElse(null);
        this.asked = moments.stream().filter(this::asked).toList();
    }

    /** Where what was placed last ends. */
    int bottom() {
        return bottom;
    }

    /** Whether the answer says enough of a request: all that were answered asked for the same, or the one before did. */
    private boolean flagOnly(Moment moment) {
        int at = asked.indexOf(moment);
        return at >= 0
                && (at > 0 && alike(moment, asked.get(at - 1))
                        || asked.stream().allMatch(other -> alike(moment, other)));
    }

    private static boolean alike(Moment one, Moment other) {
        return DecisionSentences.event(one).equals(DecisionSentences.event(other));
    }

    private boolean asked(Moment moment) {
        return tells(moment) && DecisionSentences.request(moment);
    }

    /** Events from a height on downwards, but for requests whose answer says enough. */
    List<Mark> marks(int y) {
        LabelRows rows = new LabelRows(LEAST, Timelines.EDGE);
        List<Mark> marks = new ArrayList<>();
        for (Moment moment : moments) {
            if (DecisionSentences.setsTheScene(moment, moments) || flagOnly(moment)) {
                continue;
            }
            int x = axis.x(moment.at());
            String text = TextWidth.fitting(DecisionSentences.event(moment), TEXT, rows.widest(x) - 12);
            LabelRows.Spot spot = rows.place(x, 12 + TextWidth.width(text, TEXT), 8);
            marks.add(new Mark(
                    x,
                    y + 10 + spot.row() * EVENT_ROW,
                    DecisionSentences.judged(moment) ? "asked" : "plain",
                    spot.right() ? x + 12 : x - 12,
                    spot.right() ? "start" : "end",
                    text));
        }
        bottom = y + (marks.isEmpty() ? 0 : rows.rows() * EVENT_ROW + 6);
        return marks;
    }

    /** A sign-in or a setting that simply went through is told in the table, and needs no flag. */
    private boolean tells(Moment moment) {
        return DecisionSentences.judged(moment)
                && (moment.equals(last) && !DecisionSentences.wentThrough(moment)
                        || !moment.decision().answer().is(Answer.Kind.LET_IN)
                        || DecisionSentences.request(moment));
    }

    private static boolean line(String tone) {
        return tone.equals("bad") || tone.equals("warn");
    }

    /** Where lines run down: an answer beyond one would seem to be given there. */
    private List<Integer> lines(List<Moment> judged, Optional<Integer> decisive) {
        Stream<Integer> answers = judged.stream()
                .filter(moment -> line(Badges.tone(moment.decision().answer())))
                .map(moment -> axis.x(moment.at()));
        return Stream.concat(answers, decisive.stream()).distinct().toList();
    }

    /**
     * Answers from a height on downwards; empty when nothing was judged.
     *
     * @param decisive where the line of the end that decided runs down
     */
    List<Flag> flags(int y, Optional<Integer> decisive) {
        List<Moment> judged = moments.stream().filter(this::tells).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        LabelRows rows = new LabelRows(LEAST, Timelines.EDGE, lines(judged, decisive));
        List<Flag> flags = new ArrayList<>();
        for (Moment moment : judged) {
            String tone = Badges.tone(moment.decision().answer());
            boolean line = line(tone);
            String answer = DecisionSentences.answer(moment) + (line ? " " + ClockTimes.instant(moment.at()) : "");
            int x = axis.x(moment.at());
            String text = TextWidth.fitting(answer, TEXT, rows.widest(x) - 30 - DOT);
            int width = TextWidth.boldWidth(text, TEXT - 1) + 14;
            boolean dot = !line && flagOnly(moment);
            int off = dot ? DOT : 0;
            LabelRows.Spot spot = rows.place(x, off + width, dot ? 8 : 1);
            int left = spot.right() ? x + off : x - off - width;
            flags.add(new Flag(x, y + spot.row() * FLAG_ROW, left, width, FLAG, tone, line, dot, text));
        }
        bottom = y + rows.rows() * FLAG_ROW + 8;
        return flags;
    }
}
