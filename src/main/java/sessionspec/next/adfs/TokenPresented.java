package sessionspec.next.adfs;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** An application is shown the token that AD FS last issued, other than a refresh token. */
public record TokenPresented(Instant at, String user, Device device) implements Event {}
