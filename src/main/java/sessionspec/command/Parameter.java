package sessionspec.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A parameter of a command.
 *
 * @param expected what it takes, for a reader
 */
record Parameter<T>(String name, String expected, Type<T> type) {

    /** What a parameter can be given. */
    interface Type<T> {

        /**
         * What a value comes to; empty when it is of another type.
         *
         * @param now when the command is run
         */
        Optional<T> read(Value value, Instant now);
    }

    static Parameter<String> text(String name, String expected) {
        return new Parameter<>(
                name,
                expected,
                (value, now) -> Optional.of(value)
                        .filter(Value.Written.class::isInstance)
                        .map(Value::toString)
                        .filter(written -> !written.trim().isEmpty()));
    }

    /** A text out of a few, read without regard to case. */
    static Parameter<String> oneOf(String name, String expected, String... allowed) {
        return new Parameter<>(
                name,
                expected,
                (value, now) -> Stream.of(allowed)
                        .filter(value.toString()::equalsIgnoreCase)
                        .findFirst());
    }

    /** A Boolean, or a number, of which 0 is none; never a text. */
    static Parameter<Boolean> bool(String name) {
        return new Parameter<>(
                name,
                "$true or $false",
                (value, now) ->
                        value instanceof Value.Bool || value instanceof Value.Written written && written.isNumber()
                                ? value.asNumber().map(number -> number != 0)
                                : Optional.empty());
    }

    static Parameter<Duration> minutes(String name) {
        return new Parameter<>(
                name, "a whole number of minutes, at least 1", (value, now) -> count(value, Duration::ofMinutes));
    }

    static Parameter<Duration> days(String name) {
        return new Parameter<>(
                name, "a whole number of days, at least 1", (value, now) -> count(value, Duration::ofDays));
    }

    static Parameter<Instant> dateTime(String name) {
        return new Parameter<>(
                name,
                "a date such as 2026-01-31 or 2026-01-31T08:00 (UTC), a time of this day such as 08:00, or (Get-Date)",
                (value, now) -> value instanceof Value.DateTime time
                        ? Optional.of(time.instant())
                        : DateTimes.parse(value.toString(), now));
    }

    /** An Int32 above zero, to which the shell rounds. */
    private static Optional<Duration> count(Value value, LongFunction<Duration> unit) {
        return value.asNumber()
                .map(Math::rint)
                .filter(count -> count >= 1 && count <= Integer.MAX_VALUE)
                .map(count -> unit.apply(count.longValue()));
    }
}
