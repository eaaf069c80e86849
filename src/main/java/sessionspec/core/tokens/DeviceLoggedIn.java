package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Set;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;

/** The user logs in to the device itself. */
public record DeviceLoggedIn(Instant at, String user, Device device, Set<Factor> factors) implements Event {}
