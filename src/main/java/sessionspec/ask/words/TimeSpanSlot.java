package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;

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
        return Periods.PERIOD.take(words, from).or(() -> written(words, from));
    }

    /** As a policy writes it, in whole minutes. */
    private static Optional<Taken<Duration>> written(List<String> words, int from) {
        try {
            return words.stream()
                    .skip(from)
                    .findFirst()
                    .map(TimeSpans::parse)
                    .filter(it -> !it.isZero() && it.getSeconds() % 60 == 0)
                    .map(it -> new Taken<>(it, 1));
        } catch (UnusableCommand other) {
            return Optional.empty();
        }
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
