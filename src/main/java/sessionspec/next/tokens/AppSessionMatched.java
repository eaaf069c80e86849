package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** A web application lets its own session with the client last as long as the ID token. */
public record AppSessionMatched(Instant at, Place place, String app) implements Event {}
