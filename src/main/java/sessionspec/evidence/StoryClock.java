package sessionspec.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The clock of examples that are told in times of day rather than dates: their day 1 starts at the epoch,
 * 1970-01-01T00:00Z, where no real date of any document lies. Instants before 1990 are therefore story time, later ones
 * are calendar dates; both are UTC.
 */
public final class StoryClock {

    private static final Instant FIRST_CALENDAR_INSTANT = Instant.parse("1990-01-01T00:00:00Z");

    private StoryClock() {}

    /**
     * @param day  1 for the first day of the story
     * @param time time of day
     */
    public static Instant at(int day, LocalTime time) {
        return LocalDate.EPOCH.plusDays(day - 1L).atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** Whether the instant is story time rather than a calendar date. */
    public static boolean isStory(Instant instant) {
        return instant.isBefore(FIRST_CALENDAR_INSTANT);
    }

    /** Day of the story, 1 for the first. */
    public static long day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() + 1;
    }
}
