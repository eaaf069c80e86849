package sessionspec.next.browser;

import java.time.Duration;
import java.time.Instant;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** A token that a browser has stored. */
record CachedToken(Place place, Instant at, Duration lifetime) implements Placed {}
