package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** The user locks the device. */
public record DeviceLocked(Instant at, String user, Device device) implements Event {}
