package sessionspec.written;

import java.time.Duration;
import java.time.Instant;

/**
 * Instants and durations in whole seconds as ISO text: what {@link Instant#toString()} and {@link Duration#toString()}
 * write of the years 0 to 9999. Those two would bring time zones and their history into the page.
 */
final class Times {

    private static final int DAY = 86_400;
    /** Days of 400 years. */
    private static final int ERA = 146_097;
    /** Days from March 1 of the year 0 to the epoch; in years that begin in March the leap day is the last. */
    private static final int TO_EPOCH = 719_468;

    private static final int[] PLACES = {5, 8, 11, 14, 17};

    static String of(Instant instant) {
        long seconds = whole(instant.getEpochSecond(), instant.getNano());
        int days = (int) Math.floorDiv(seconds, DAY) + TO_EPOCH;
        int time = Math.floorMod(seconds, DAY);
        int ofEra = Math.floorMod(days, ERA);
        int year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        int month = (5 * ofYear + 2) / 153;
        int day = ofYear - (153 * month + 2) / 5 + 1;
        int years = Math.floorDiv(days, ERA) * 400 + year + (month < 10 ? 0 : 1);
        return padded(years / 100) + padded(years % 100) + "-" + padded((month + 2) % 12 + 1) + "-" + padded(day) + "T"
                + padded(time / 3600) + ":" + padded(time / 60 % 60) + ":" + padded(time % 60) + "Z";
    }

    /** @throws IllegalArgumentException if it is anything else than {@link #of(Instant)} writes */
    static Instant instant(String text) {
        int[] parts = new int[PLACES.length];
        for (int i = 0; i < PLACES.length; i++) {
            parts[i] = digits(text, PLACES[i], PLACES[i] + 2);
        }
        int month = (parts[0] + 9) % 12;
        int year = digits(text, 0, 4) - (month < 10 ? 0 : 1);
        int ofEra = Math.floorMod(year, 400);
        int days = Math.floorDiv(year, 400) * ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + (153 * month + 2) / 5;
        long seconds = (days + parts[1] - 1L - TO_EPOCH) * DAY + parts[2] * 3600L + parts[3] * 60L + parts[4];
        Instant instant = Instant.ofEpochSecond(seconds);
        if (!of(instant).equals(text)) {
            throw new IllegalArgumentException("not an instant such as 1970-01-15T09:00:00Z: " + text);
        }
        return instant;
    }

    static String of(Duration duration) {
        long seconds = whole(duration.getSeconds(), duration.getNano());
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        long rest = seconds % 60;
        String text =
                (hours == 0 ? "" : hours + "H") + (minutes == 0 ? "" : minutes + "M") + (rest == 0 ? "" : rest + "S");
        return "PT" + (text.isEmpty() ? "0S" : text);
    }

    /** @throws IllegalArgumentException if it is anything else than {@link #of(Duration)} writes */
    static Duration duration(String text) {
        long seconds = 0;
        int from = 2;
        for (int i = 2; i < text.length(); i++) {
            int unit = "SMH".indexOf(text.charAt(i));
            if (unit >= 0) {
                seconds += number(text.substring(from, i)) * (unit == 0 ? 1L : unit == 1 ? 60L : 3600L);
                from = i + 1;
            }
        }
        Duration duration = Duration.ofSeconds(seconds);
        if (!of(duration).equals(text)) {
            throw new IllegalArgumentException("not a duration such as PT1H30M: " + text);
        }
        return duration;
    }

    static long whole(long seconds, int nanos) {
        if (nanos != 0) {
            throw new IllegalArgumentException("the model knows whole seconds only");
        }
        return seconds;
    }

    static int number(String digits) {
        return digits.startsWith("-") ? -digits(digits, 1, digits.length()) : digits(digits, 0, digits.length());
    }

    private static String padded(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** What the digits there make; whatever else stands there makes something, too. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to && i < text.length(); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
