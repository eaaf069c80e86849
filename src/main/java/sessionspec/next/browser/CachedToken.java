package sessionspec.next.browser;

import java.time.Duration;
import java.time.Instant;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** A token that a browser has stored. */
record CachedToken(Place place, Instant at, Duration lifetime) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
