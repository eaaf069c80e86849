package sessionspec.core.browser;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** The user goes away from the Stay signed in? prompt without an answer. */
public record StaySignedInAbandoned(Instant at, Place place) implements Event {}
