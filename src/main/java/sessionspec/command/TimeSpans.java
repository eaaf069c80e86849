package sessionspec.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as token lifetime policies write them: {@code D.HH:MM:SS}, of which D may be left out. Minutes may go beyond 59,
 * since the document that gives the form writes 90 minutes as {@code 00:90:00}.
 */
public final class TimeSpans {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,8})\\.)?(\\d\\d):(\\d\\d):(\\d\\d)");
    private static final int HOURS_OF_A_DAY = 24;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private TimeSpans() {}

    /** @throws UnusableCommand if the text has another form, or more hours or seconds than fit, even if C# reads it */
    public static Duration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw unreadable(text, "it has another form.");
        }
        long days = form.group(1) == null ? 0 : Long.parseLong(form.group(1));
        int hours = Integer.parseInt(form.group(2));
        int minutes = Integer.parseInt(form.group(3));
        int seconds = Integer.parseInt(form.group(4));
        if (hours >= HOURS_OF_A_DAY) {
            throw unreadable(text, "the hours go from 00 to 23, and 24 of them are a day.");
        } else if (seconds >= SECONDS_OF_A_MINUTE) {
            throw unreadable(text, "the seconds go from 00 to 59.");
        }
        return Duration.ofDays(days).plusHours(hours).plusMinutes(minutes).plusSeconds(seconds);
    }

    private static UnusableCommand unreadable(String text, String problem) {
        return new UnusableCommand(
                "\"" + text + "\" is not written as D.HH:MM:SS: " + problem,
                "Write days, hours, minutes and seconds, such as 80.00:30:00, or without days, such as 00:10:00.");
    }
}
