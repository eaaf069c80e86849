package sessionspec.next.tokens;

import java.time.Instant;
import java.util.Set;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;

/** The user logs in to the device itself. */
public record DeviceLoggedIn(Instant at, String user, Device device, Set<Factor> factors) implements Event {}
