package sessionspec.core.adfs;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;

/**
 * What AD FS knows of a user's registered device changes.
 *
 * @param device on which that happens, of a device; of a user it concerns all devices
 */
public record RegistrationChanged(Instant at, String user, Device device, Change change) implements Event {

    public enum Change {
        /** An administrator disables it, as lost or stolen. */
        DEVICE_DISABLED,
        DEVICE_UNREGISTERED,
        USER_UNREGISTERED,
        USER_REGISTERED_AGAIN,
        CERTIFICATE_MISSING,
        CERTIFICATE_ALTERED
    }

    /** The device that it is about; none when it concerns the user wherever that is. */
    public Optional<Device> onDevice() {
        return Optional.of(device)
                .filter(it -> change != Change.USER_UNREGISTERED && change != Change.USER_REGISTERED_AGAIN);
    }
}
