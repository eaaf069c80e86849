package sessionspec.core.kernel;

import java.util.Optional;

/** What a user holds on a device. */
public interface Artifact extends Fact {

    String user();

    Device device();

    /** Whether it is the user's, and on the device if one is meant. */
    default boolean isOf(String whose, Optional<Device> on) {
        return user().equals(whose) && on.map(device()::equals).orElse(true);
    }

    /** Whether it is on the device to which something happens, whosesoever, or else the user's to whom it does. */
    default boolean isStruck(String whose, Optional<Device> on) {
        return on.map(device()::equals).orElse(user().equals(whose));
    }

    /** Whether it stands for the user's session with Microsoft Entra ID, and ends when that is revoked. */
    default boolean isOfSession() {
        return true;
    }
}
