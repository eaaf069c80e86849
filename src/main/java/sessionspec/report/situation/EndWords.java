package sessionspec.report.situation;

import sessionspec.core.kernel.Answer;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.Terms;
import sessionspec.trace.EffectiveLifetime.Turn;

/** What a cell says of one end. */
public final class EndWords {

    private EndWords() {}

    public static String length(Turn turn) {
        String length = ClockTimes.duration(turn.after());
        return turn.inclusive() ? length + ", the last instant included" : length;
    }

    public static String outcome(Turn turn) {
        return turn.outcome() == Answer.Kind.REFUSED ? "refused" : Terms.of(turn.outcome());
    }
}
