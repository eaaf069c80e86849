package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/** The user unlocks the device. */
public record DeviceUnlocked(Instant at, String user, Device device) implements Event {}
