package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Occasion;

/**
 * The compliance of a user's device is measured.
 *
 * @param managed    whether that is possible
 * @param bitLocker  whether BitLocker is on
 * @param secureBoot whether Secure Boot is on
 */
public record ComplianceMeasured(
        Instant at, String user, Device device, boolean managed, boolean bitLocker, boolean secureBoot)
        implements Event {

    /** Whether the device meets every requirement. */
    boolean compliant() {
        return bitLocker && secureBoot;
    }

    /** Whether it finds the device to have become compliant, or no longer to be so. */
    public boolean finds(boolean becoming, Occasion now) {
        return managed
                && compliant() == becoming
                && now.find(Compliance.class, device)
                        .filter(before -> before.compliant() != becoming)
                        .isPresent();
    }
}
