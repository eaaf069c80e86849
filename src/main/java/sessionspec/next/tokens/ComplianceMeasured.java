package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

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
