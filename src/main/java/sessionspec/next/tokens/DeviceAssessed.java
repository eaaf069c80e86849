package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/** It is asked whether a device counts as managed. */
public record DeviceAssessed(Instant at, Device device, boolean compliant) implements Event {}
