package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/** The user locks the device. */
public record DeviceLocked(Instant at, String user, Device device) implements Event {}
