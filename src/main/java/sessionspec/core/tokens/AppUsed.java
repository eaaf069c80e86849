package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** The user goes on working in a web application; let in, its own session goes on. */
public record AppUsed(Instant at, Place place, String app) implements Event {}
