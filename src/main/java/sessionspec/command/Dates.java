package sessionspec.command;

import java.time.Instant;
import java.util.Optional;

/**
 * Dates as administrators give them: {@code 2026-01-31}, or with a time of day, UTC. The calendars that the library would
 * bring into the page weigh as much as all that can be asked there.
 */
public final class Dates {

    private static final String DATE = "dddd-dd-dd";
    private static final String MINUTES = DATE + "Tdd:dd";
    private static final String SECONDS = MINUTES + ":dd";

    /** Days from March 1 of the year 0 to the epoch; in years that begin in March the leap day is the last. */
    private static final int TO_EPOCH = 719_468;

    private static final int DAYS_OF_400_YEARS = 146_097;

    private Dates() {}

    /** Empty if it is none. */
    static Optional<Instant> parse(String text) {
        if (!is(text, DATE) && !is(text, MINUTES) && !is(text, SECONDS)) {
            return Optional.empty();
        }
        String full = text + "0000-00-00T00:00:00".substring(text.length());
        int year = two(full, 0) * 100 + two(full, 2);
        int month = two(full, 5);
        int day = two(full, 8);
        int hour = two(full, 11);
        int minute = two(full, 14);
        int second = two(full, 17);
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
        boolean strikes = hour < 24 && minute < 60 && second < 60;
        long seconds = ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
        return exists && strikes ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }

    private static boolean is(String text, String form) {
        boolean is = text.length() == form.length();
        for (int at = 0; is && at < form.length(); at++) {
            char sign = text.charAt(at);
            is = form.charAt(at) == 'd' ? sign >= '0' && sign <= '9' : sign == form.charAt(at);
        }
        return is;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The day after the epoch on which a date lies, whose month and day are taken to be real. */
    public static long epochDay(int year, int month, int day) {
        int years = month > 2 ? year : year - 1;
        int ofEra = Math.floorMod(years, 400);
        int ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        long eras = Math.floorDiv(years, 400);
        return eras * DAYS_OF_400_YEARS + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - TO_EPOCH;
    }
}
