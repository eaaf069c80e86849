package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/** A native app of the device authenticates through WAM. */
public record NativeAppAuthenticated(Instant at, String user, Device device) implements Event {}
