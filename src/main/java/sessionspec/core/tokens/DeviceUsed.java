package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/** The user works on the device. */
public record DeviceUsed(Instant at, String user, Device device) implements Event {}
