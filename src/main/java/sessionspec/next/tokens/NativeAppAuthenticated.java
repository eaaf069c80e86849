package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** A native app of the device authenticates through WAM. */
public record NativeAppAuthenticated(Instant at, String user, Device device) implements Event {}
