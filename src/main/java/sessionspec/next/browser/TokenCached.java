package sessionspec.next.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** A browser stores a token. */
public record TokenCached(Instant at, Place place, Duration lifetime) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new CachedToken(place, at, lifetime));
    }
}
