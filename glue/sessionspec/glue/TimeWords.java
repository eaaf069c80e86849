package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import sessionspec.ask.wording.ClockTimes;

/** Instants and periods in the words of the features. */
public final class TimeWords {

    static final String PERIOD = "\\d+ (?:minute|hour|day)s?(?: and \\d+ minutes?)?";
    static final String INTERVAL = "every (?:minute|hour|day|\\d+ (?:minute|hour|day)s)";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** At {@code 05:45} of the story's first day, on {@code day 15 at 09:00}, or on {@code 30 January 2021 at 00:00}. */
    @ParameterType("\\d\\d:\\d\\d|day \\d+ at \\d\\d:\\d\\d|\\d{1,2} [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d")
    public Instant time(String words) {
        int at = words.indexOf(" at ");
        if (at < 0) {
            return ClockTimes.at(1, LocalTime.parse(words).get(ChronoField.MINUTE_OF_DAY));
        }
        LocalTime time = LocalTime.parse(words.substring(at + 4));
        return words.startsWith("day ")
                ? ClockTimes.at(Integer.parseInt(words.substring(4, at)), time.get(ChronoField.MINUTE_OF_DAY))
                : LocalDate.parse(words.substring(0, at), DATE).atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** {@code 5 minutes}, {@code 1 hour}, {@code 90 days}, or with minutes besides, {@code 80 days and 30 minutes}. */
    @ParameterType(PERIOD)
    public Duration period(String words) {
        return length(words);
    }

    static Duration length(String words) {
        Duration period = Duration.ZERO;
        for (String part : words.split(" and ")) {
            String[] count = part.split(" ");
            period = period.plus(unit(count[1]).multipliedBy(Long.parseLong(count[0])));
        }
        return period;
    }

    /** {@code every hour}, or {@code every 8 hours}. */
    @ParameterType(INTERVAL)
    public Duration interval(String words) {
        String length = words.substring("every ".length());
        return length.contains(" ") ? length(length) : unit(length);
    }

    private static Duration unit(String words) {
        String unit = words.endsWith("s") ? words : words + "s";
        return ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)).getDuration();
    }
}
