package sessionspec.next.browser;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** The token that a browser has stored is used. */
public record CachedTokenPresented(Instant at, Place place) implements Event {}
