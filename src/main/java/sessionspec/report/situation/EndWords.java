package sessionspec.report.situation;

import sessionspec.ask.wording.ClockTimes;
import sessionspec.trace.EffectiveLifetime.Turn;

/** What a cell says of one end. */
public final class EndWords {

    private EndWords() {}

    public static String length(Turn turn) {
        String length = ClockTimes.duration(turn.after());
        return turn.inclusive() ? length + ", the end included" : length;
    }
}
