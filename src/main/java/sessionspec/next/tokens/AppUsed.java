package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** The user goes on working in a web application; let in, its own session goes on. */
public record AppUsed(Instant at, Place place, String app) implements Event {}
