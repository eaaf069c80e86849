package sessionspec.command;

import java.time.Duration;

/**
 * Periods as token lifetime policies write them: {@code D.HH:MM:SS}, of which D may be left out. Minutes may go beyond 59,
 * since the document that gives the form writes 90 minutes as {@code 00:90:00}.
 */
public final class TimeSpans {

    private static final String TIME = "00:00:00";
    private static final int LONGEST_DAYS = 8;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private TimeSpans() {}

    /** @throws UnusableCommand if the text has another form, or more hours or seconds than fit, even if C# reads it */
    public static Duration parse(String text) {
        int point = text.indexOf('.');
        String clock = text.substring(point + 1);
        boolean readable = isClock(clock)
                && (point < 0 || point > 0 && point <= LONGEST_DAYS && areDigits(text.substring(0, point)));
        if (!readable) {
            throw unreadable(text, "it has another form.");
        }
        long days = point < 0 ? 0 : Long.parseLong(text.substring(0, point));
        int hours = Integer.parseInt(clock.substring(0, 2));
        int minutes = Integer.parseInt(clock.substring(3, 5));
        int seconds = Integer.parseInt(clock.substring(6));
        if (hours >= HOURS_OF_A_DAY) {
            throw unreadable(text, "the hours go from 00 to 23, and 24 of them are a day.");
        } else if (seconds >= SECONDS_OF_A_MINUTE) {
            throw unreadable(text, "the seconds go from 00 to 59.");
        }
        return Duration.ofDays(days).plusHours(hours).plusMinutes(minutes).plusSeconds(seconds);
    }

    private static boolean isClock(String text) {
        if (text.length() != TIME.length()) {
            return false;
        }
        for (int at = 0; at < TIME.length(); at++) {
            boolean colon = TIME.charAt(at) == ':';
            if (colon ? text.charAt(at) != ':' : !areDigits(text.substring(at, at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static UnusableCommand unreadable(String text, String problem) {
        return new UnusableCommand(
                "\"" + text + "\" is not written as D.HH:MM:SS: " + problem,
                "Write days, hours, minutes and seconds, such as 80.00:30:00, or without days, such as 00:10:00.");
    }
}
