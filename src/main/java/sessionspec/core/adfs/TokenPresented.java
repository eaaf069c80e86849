package sessionspec.core.adfs;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** An application is shown the token that AD FS last issued there, other than a refresh token. */
public record TokenPresented(Instant at, Place place) implements Event {}
