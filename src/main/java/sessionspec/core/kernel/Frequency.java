package sessionspec.core.kernel;

import java.time.Duration;

/** The sign-in frequency that a Conditional Access policy sets. */
public sealed interface Frequency {

    /** A period, longer than nothing. */
    record Every(Duration period) implements Frequency {}

    /** Whenever the session is evaluated. */
    record EveryTime() implements Frequency {}
}
