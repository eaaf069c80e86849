package sessionspec.core.kernel;

import java.time.Instant;

/** The user closes the browser. */
public record BrowserClosed(Instant at, Place place) implements PlacedEvent {}
