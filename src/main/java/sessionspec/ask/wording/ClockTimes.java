package sessionspec.ask.wording;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Event;

/**
 * Instants and durations as a reader says them. A story is told on a clock whose day 1 starts at the epoch, where no real
 * date of any document lies: instants before 1990 are days of a story, later ones are calendar dates, all in UTC.
 */
public final class ClockTimes {

    private static final long MINUTE = 60;
    private static final long DAY = 24 * 60 * MINUTE;

    private ClockTimes() {}

    /** An instant of a story. */
    public static Instant at(long day, int minute) {
        return Instant.ofEpochSecond((day - 1) * DAY + minute * MINUTE);
    }

    public static boolean isStory(Instant instant) {
        return instant.isBefore(Event.FIRST_DATE);
    }

    public static long day(Instant instant) {
        return epochDay(instant) + 1;
    }

    /** Such as {@code 05:45} on the first day of a story, {@code day 15, 09:00} later, or a date and time. */
    public static String instant(Instant instant) {
        if (!isStory(instant)) {
            return date(epochDay(instant)) + " " + clock(instant);
        }
        long day = day(instant);
        return day == 1 ? clock(instant) : "day " + day + ", " + clock(instant);
    }

    public static String clock(Instant instant) {
        long minutes = Math.floorMod(instant.getEpochSecond(), DAY) / MINUTE;
        return two(minutes / 60) + ":" + two(minutes % 60);
    }

    /** Such as {@code 90 days}, {@code 4 h}, {@code 28 h}, {@code 1 h 30 min} or {@code 5 min}. */
    public static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "-" + duration(Duration.ofSeconds(-duration.getSeconds()));
        }
        StringBuilder words = new StringBuilder();
        boolean hours = duration.toDays() < 2 && duration.toHours() % 24 > 0;
        long days = hours ? 0 : duration.toDays();
        append(words, days, days == 1 ? "day" : "days");
        append(words, duration.toHours() - 24 * days, "h");
        append(words, duration.toMinutes() % 60, "min");
        append(words, duration.getSeconds() % 60, "s");
        return words.isEmpty() ? "0 min" : words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }

    private static long epochDay(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), DAY);
    }

    public static String date(Instant instant) {
        return date(epochDay(instant));
    }

    /** Such as {@code 2021-01-30}, in the calendar that begins its years in March, so that leap days come last. */
    public static String date(long epochDay) {
        long days = epochDay + 719_468;
        long era = Math.floorDiv(days, 146_097);
        long dayOfEra = days - era * 146_097;
        long year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100);
        long month = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * month + 2) / 5 + 1;
        long civil = month < 10 ? month + 3 : month - 9;
        return (year + era * 400 + (civil <= 2 ? 1 : 0)) + "-" + two(civil) + "-" + two(day);
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
