package sessionspec.next.browser;

import java.time.Instant;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** The last sign-in that is logged as Interrupted with error 50140. */
record Interrupted(Place place, Instant at) implements Placed {}
