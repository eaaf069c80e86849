package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** The user unlocks the device. */
public record DeviceUnlocked(Instant at, String user, Device device) implements Event {}
