package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** The user works on the device. */
public record DeviceUsed(Instant at, String user, Device device) implements Event {}
