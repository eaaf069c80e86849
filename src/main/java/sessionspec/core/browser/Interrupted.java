package sessionspec.core.browser;

import java.time.Instant;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;

/** The last sign-in that is logged as Interrupted with error 50140. */
record Interrupted(Place place, Instant at) implements Placed {}
