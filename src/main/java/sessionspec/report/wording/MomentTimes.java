package sessionspec.report.wording;

import java.util.List;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.evidence.Moment;

/** When moments of a story were. */
public final class MomentTimes {

    private MomentTimes() {}

    /** When a moment was; what a story with dates tells of before its first one, without a date, is given. */
    public static String of(Moment moment, List<Moment> story) {
        return beforehand(moment, story) ? "given" : ClockTimes.instant(moment.at());
    }

    /** Whether a story with dates gives none for this moment. */
    private static boolean beforehand(Moment moment, List<Moment> story) {
        return ClockTimes.isStory(moment.at()) && story.stream().anyMatch(it -> !ClockTimes.isStory(it.at()));
    }
}
