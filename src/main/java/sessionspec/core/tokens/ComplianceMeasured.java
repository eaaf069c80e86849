package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/**
 * The compliance of a user's device is measured.
 *
 * @param managed    whether that is possible
 * @param bitLocker  whether BitLocker is on
 * @param secureBoot whether Secure Boot is on
 */
public record ComplianceMeasured(
        Instant at, String user, Device device, boolean managed, boolean bitLocker, boolean secureBoot)
        implements Event {}
