package sessionspec.core.browser;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** The token that a browser has stored is used. */
public record CachedTokenPresented(Instant at, Place place) implements Event {}
