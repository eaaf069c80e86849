package sessionspec.command;

import java.time.Instant;
import java.util.Optional;

/**
 * Instants as the shell reads them: a date, a time of day, or both with a {@code T} or a space between, UTC. A time of day
 * alone is one of the day on which the command is run.
 */
final class DateTimes {

    private static final long DAY = 24 * 60 * 60;
    private static final int HALF_A_DAY = 12;
    private static final int LONGEST = 40;

    /** Empty if the text says none. */
    static Optional<Instant> parse(String text, Instant now) {
        String said = text.trim();
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        int clock = Math.max(said.indexOf('T'), said.indexOf(' '));
        String first = clock < 0 ? said : said.substring(0, clock);
        Optional<Integer> date = Dates.day(first);
        if (date.isPresent()) {
            return (clock < 0
                            ? Optional.of(0)
                            : secondOfDay(withoutZone(said.substring(clock + 1).trim())))
                    .map(second -> Instant.ofEpochSecond(date.get() * DAY + second));
        }
        return secondOfDay(said).map(second -> Instant.ofEpochSecond(startOfDay(now) + second));
    }

    /** When the day began on which the instant lies, in seconds after the epoch. */
    static long startOfDay(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), DAY) * DAY;
    }

    /** A Z says that it is UTC, which it is anyway. */
    private static String withoutZone(String clock) {
        return clock.endsWith("Z") ? clock.substring(0, clock.length() - 1) : clock;
    }

    /** Such as {@code 02:00}, {@code 2:00:30} or {@code 2:00 PM}. */
    private static Optional<Integer> secondOfDay(String clock) {
        Optional<Boolean> afternoon = Optional.of(endsWith(clock, "PM")).filter(is -> is || endsWith(clock, "AM"));
        String digits = afternoon.isPresent()
                ? clock.substring(0, clock.length() - "PM".length()).trim()
                : clock;
        int colon = digits.indexOf(':');
        if (colon < 0 && afternoon.isEmpty()) {
            return Optional.empty();
        }
        int second = digits.indexOf(':', colon + 1);
        String hours = colon < 0 ? digits : digits.substring(0, colon);
        String minutes = colon < 0 ? "0" : digits.substring(colon + 1, second < 0 ? digits.length() : second);
        String seconds = colon < 0 || second < 0 ? "0" : digits.substring(second + 1);
        return hour(hours, afternoon)
                .flatMap(h -> below(60, minutes).flatMap(m -> below(60, seconds).map(s -> (h * 60 + m) * 60 + s)));
    }

    private static Optional<Integer> hour(String hours, Optional<Boolean> afternoon) {
        return afternoon.isEmpty()
                ? below(24, hours)
                : below(HALF_A_DAY + 1, hours)
                        .filter(hour -> hour > 0)
                        .map(hour -> hour % HALF_A_DAY + (afternoon.get() ? HALF_A_DAY : 0));
    }

    private static Optional<Integer> below(int limit, String digits) {
        return Numbers.count(digits).filter(number -> number < limit);
    }

    private static boolean endsWith(String text, String end) {
        return text.length() > end.length()
                && text.substring(text.length() - end.length()).equalsIgnoreCase(end);
    }
}
