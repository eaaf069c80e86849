package sessionspec.core.kernel;

import java.time.Duration;
import java.util.Optional;

/**
 * A setting held against the least or greatest value allowed; the limit itself is allowed.
 *
 * @param limit   the limit
 * @param asked   the value that was set
 * @param minimum whether the limit is the least value rather than the greatest
 */
public record Bound(Lifetime limit, Duration asked, boolean minimum) implements Arithmetic {

    /** A setting that may not exceed the limit. */
    public static Bound atMost(Lifetime limit, Duration asked) {
        return new Bound(limit, asked, false);
    }

    /** A setting that may not fall short of the limit. */
    public static Bound atLeast(Lifetime limit, Duration asked) {
        return new Bound(limit, asked, true);
    }

    /** A setting that has to be the limit itself: what is less falls short of it, what is more exceeds it. */
    public static Bound exactly(Lifetime limit, Duration asked) {
        return new Bound(limit, asked, asked.compareTo(limit.length()) < 0);
    }

    @Override
    public boolean holds() {
        return minimum ? asked.compareTo(limit.length()) >= 0 : asked.compareTo(limit.length()) <= 0;
    }

    @Override
    public Duration past() {
        return Duration.ofSeconds(asked.getSeconds() - limit.length().getSeconds());
    }

    @Override
    public Bound atEnd() {
        return new Bound(limit, limit.length(), minimum);
    }

    @Override
    public Optional<Lifetime> declared() {
        return Optional.of(limit);
    }
}
