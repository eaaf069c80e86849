package sessionspec.core.adfs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * What has last happened to the registration of a device or of a user.
 *
 * @param device whose it is; empty when it is that of the user
 */
public record Registration(String user, Optional<Device> device, Change change) implements Fact {

    /** Whoever registers again does so on the device at hand. */
    static List<Fact> after(RegistrationChanged event) {
        Registration changed = new Registration(event.user(), event.onDevice(), event.change());
        return event.change() == Change.USER_REGISTERED_AGAIN
                ? List.of(changed, new Registration(event.user(), Optional.of(event.device()), event.change()))
                : List.of(changed);
    }

    /** What has been lost of the registrations there and not come back. */
    static Stream<Change> lost(Place place, Occasion now) {
        return Stream.of(place.device(), place.user())
                .flatMap(key -> now.find(Registration.class, key).stream())
                .map(Registration::change)
                .filter(change -> change != Change.USER_REGISTERED_AGAIN);
    }

    public static boolean isGone(Device device, Facts facts) {
        return facts.find(Registration.class, device)
                .filter(it -> it.change() == Change.DEVICE_UNREGISTERED)
                .isPresent();
    }

    @Override
    public Object key() {
        return device.isPresent() ? device.get() : user;
    }
}
