package sessionspec.core.kernel;

import java.time.Instant;

/** The last time that a user got something at a place. */
public record Use(Place place, Instant at) implements SessionArtifact {}
