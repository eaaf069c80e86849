package sessionspec.core.browser;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

record CachedToken(Place place, Instant at, Duration lifetime) implements Placed {

    Span span(Occasion now) {
        return now.span(Lifetime.configured("Stored token", lifetime, "BRS-6"), at);
    }
}
