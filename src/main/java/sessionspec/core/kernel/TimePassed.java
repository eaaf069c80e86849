package sessionspec.core.kernel;

import java.time.Instant;

/** Time, of which there is no more to tell than that it has passed. */
record TimePassed(Instant at) implements Event {}
