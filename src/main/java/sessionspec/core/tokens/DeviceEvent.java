package sessionspec.core.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Use;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.signin.PostureChanged.Compliance;
import sessionspec.core.signin.PostureEvent;

/** What happens on a device, or to what is known of it. */
public sealed interface DeviceEvent extends Event {

    /** What a user does on a device. */
    sealed interface ByUser extends DeviceEvent, PlacedEvent {
        String user();

        Device device();

        /** In the apps of the device. */
        @Override
        default Place place() {
            return new Place(user(), device(), Place.APPS);
        }
    }

    /** The user logs in to the device itself. */
    record DeviceLoggedIn(Instant at, String user, Device device, Set<Factor> factors) implements ByUser {}

    record DeviceLocked(Instant at, String user, Device device) implements ByUser {}

    record DeviceUnlocked(Instant at, String user, Device device) implements ByUser {}

    record DeviceUsed(Instant at, String user, Device device) implements ByUser {}

    record NativeAppAuthenticated(Instant at, String user, Device device) implements ByUser {}

    /** The user goes on by single sign-on. Whoever gets there has used the apps of the device. */
    record AppSwitched(Instant at, Place place, Switch to) implements DeviceEvent, Asking {

        @Override
        public List<Fact> recordsWhenLetIn() {
            return List.of(new Use(place, at));
        }
    }

    /**
     * The compliance of a user's device is measured.
     *
     * @param managed    whether that is possible
     * @param bitLocker  whether BitLocker is on
     * @param secureBoot whether Secure Boot is on
     */
    record ComplianceMeasured(
            Instant at, String user, Device device, boolean managed, boolean bitLocker, boolean secureBoot)
            implements DeviceEvent, PostureEvent {

        /** Whether the device meets every requirement. */
        boolean compliant() {
            return bitLocker && secureBoot;
        }

        /** Whether it finds the device to have become compliant, or no longer to be so. */
        boolean findsChange(Occasion now) {
            return managed && before(now).equals(Optional.of(!compliant()));
        }

        /** Whether it is the first that is measured of the device, and finds it noncompliant. */
        boolean findsViolation(Occasion now) {
            return managed && !compliant() && before(now).isEmpty();
        }

        private Optional<Boolean> before(Occasion now) {
            return now.find(Compliance.class, device).map(Compliance::compliant);
        }

        @Override
        public Optional<PostureChanged> change(Occasion now) {
            return !compliant() && (findsChange(now) || findsViolation(now))
                    ? Optional.of(new PostureChanged(at, user, device, Change.DEVICE_NONCOMPLIANT))
                    : Optional.empty();
        }
    }

    /** It is told whether a device is compliant, and asked whether it counts as managed. */
    record DeviceAssessed(Instant at, Device device, boolean compliant) implements DeviceEvent {
        @Override
        public List<Fact> records() {
            return List.of(new Compliance(device, compliant));
        }
    }

    /** Where a user goes on to by single sign-on. */
    enum Switch {
        ANOTHER_APP,
        ANOTHER_MOBILE_APP,
        MOBILE_BROWSER_FROM_APP,
        MOBILE_APP_FROM_BROWSER;

        public boolean mobile() {
            return this != ANOTHER_APP;
        }
    }
}
