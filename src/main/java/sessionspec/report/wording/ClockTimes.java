package sessionspec.report.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import sessionspec.evidence.Moment;
import sessionspec.evidence.StoryClock;

/** Instants and durations as a reader says them; the same in every time zone and locale. */
public final class ClockTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ClockTimes() {}

    /** Such as {@code 05:45} on the first day of a story, {@code day 15, 09:00} later, or a date and time. */
    public static String instant(Instant instant) {
        if (!StoryClock.isStory(instant)) {
            return DATE.format(instant.atOffset(ZoneOffset.UTC));
        }
        String clock = CLOCK.format(instant.atOffset(ZoneOffset.UTC));
        long day = StoryClock.day(instant);
        return day == 1 ? clock : "day " + day + ", " + clock;
    }

    /** When a moment of a story was; what a story with dates tells of before its first one, without a date, is given. */
    public static String of(Moment moment, List<Moment> story) {
        return beforehand(moment, story) ? "given" : instant(moment.at());
    }

    /** Whether a story with dates gives none for this moment. */
    public static boolean beforehand(Moment moment, List<Moment> story) {
        return StoryClock.isStory(moment.at()) && story.stream().anyMatch(it -> !StoryClock.isStory(it.at()));
    }

    /** Such as {@code 90 days}, {@code 4 h}, {@code 1 h 30 min} or {@code 5 min}. */
    public static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "-" + duration(duration.negated());
        }
        StringBuilder words = new StringBuilder();
        append(words, duration.toDays(), duration.toDays() == 1 ? "day" : "days");
        append(words, duration.toHoursPart(), "h");
        append(words, duration.toMinutesPart(), "min");
        append(words, duration.toSecondsPart(), "s");
        return words.isEmpty() ? "0 min" : words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
