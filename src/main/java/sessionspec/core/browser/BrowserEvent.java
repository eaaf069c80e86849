package sessionspec.core.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/** What happens to a browser. */
public sealed interface BrowserEvent extends PlacedEvent {

    /** The user goes away from the Stay signed in? prompt without an answer. */
    record StaySignedInAbandoned(Instant at, Place place) implements BrowserEvent {}

    record TokenCached(Instant at, Place place, Duration lifetime) implements BrowserEvent {

        @Override
        public List<Fact> records() {
            return List.of(new CachedToken(place, at, lifetime));
        }
    }

    record CachedTokenPresented(Instant at, Place place) implements BrowserEvent {}
}
