package sessionspec.next.adfs;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** An application is shown the token that AD FS last issued there, other than a refresh token. */
public record TokenPresented(Instant at, Place place) implements Event {}
