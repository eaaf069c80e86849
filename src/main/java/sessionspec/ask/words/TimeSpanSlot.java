package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;

/** A period that a policy of tokens is given, which steps say as a TimeSpan. */
final class TimeSpanSlot implements Slot<Duration> {

    static final Slot<Duration> TIMESPAN = new TimeSpanSlot();

    private TimeSpanSlot() {}

    @Override
    public String name() {
        return "timespan";
    }

    @Override
    public Optional<Taken<Duration>> take(List<String> words, int from) {
        return Periods.PERIOD.take(words, from);
    }

    @Override
    public String written(Duration value) {
        return Periods.PERIOD.written(value);
    }

    /** Such as {@code 02:00:00}, or {@code 1.00:00:00} with days. */
    @Override
    public String step(Duration value) {
        long minutes = value.toMinutes();
        long days = minutes / (24 * 60);
        return (days > 0 ? days + "." : "") + two(minutes / 60 % 24) + ":" + two(minutes % 60) + ":00";
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
