package sessionspec.core.kernel;

import java.time.Instant;

/** The user answers the Stay signed in? prompt. */
public record StaySignedInAnswered(Instant at, Place place, boolean stay) implements PlacedEvent {}
