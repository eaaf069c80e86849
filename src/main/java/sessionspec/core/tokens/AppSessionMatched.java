package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** A web application lets its own session with the client last as long as the ID token. */
public record AppSessionMatched(Instant at, Place place, String app) implements Event {}
