package sessionspec.next.browser;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** The user goes away from the Stay signed in? prompt without an answer. */
public record StaySignedInAbandoned(Instant at, Place place) implements Event {}
