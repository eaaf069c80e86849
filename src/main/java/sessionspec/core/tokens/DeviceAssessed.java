package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/** It is asked whether a device counts as managed. */
public record DeviceAssessed(Instant at, Device device, boolean compliant) implements Event {}
