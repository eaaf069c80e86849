package sessionspec.fetch;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a server asks to wait before the next try. */
final class RetryAfter {

    private static final Duration UNLESS_TOLD = Duration.ofSeconds(5);

    private RetryAfter() {}

    /** Never negative. A time of day is taken against the server's own clock, where it sends it. */
    static Duration of(HttpResponse<?> response) {
        String told = response.headers().firstValue("Retry-After").orElse("").strip();
        if (told.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(told));
        }
        try {
            String now = response.headers().firstValue("Date").orElse("");
            Duration wait = Duration.between(time(now), time(told));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return UNLESS_TOLD;
        }
    }

    private static ZonedDateTime time(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
