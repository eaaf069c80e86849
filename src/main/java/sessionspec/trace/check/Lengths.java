package sessionspec.trace.check;

import java.time.Duration;

/** Lengths of time for a message. */
final class Lengths {

    private Lengths() {}

    /** In the greatest unit that divides it. */
    static String inWords(Duration length) {
        if (length.toDays() > 1 && length.equals(Duration.ofDays(length.toDays()))) {
            return length.toDays() + " days";
        }
        if (length.toHours() > 0 && length.equals(Duration.ofHours(length.toHours()))) {
            return length.toHours() + (length.toHours() == 1 ? " hour" : " hours");
        }
        return length.toMinutes() + (length.toMinutes() == 1 ? " minute" : " minutes");
    }
}
