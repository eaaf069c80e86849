package sessionspec.core.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/** A browser stores a token. */
public record TokenCached(Instant at, Place place, Duration lifetime) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new CachedToken(place, at, lifetime));
    }
}
