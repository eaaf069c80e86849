package sessionspec.next.browser;

import java.time.Duration;
import java.time.Instant;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** A token that a browser has stored. */
record CachedToken(Place place, Instant at, Duration lifetime) implements Placed {

    Span span(Instant asked) {
        return Span.of(Lifetime.configured("Stored token", lifetime, "BRS-6"), at, asked);
    }
}
