package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Setting;

/** What happens at AD FS. */
public sealed interface AdfsEvent extends Event {

    /** A browser comes to AD FS. */
    sealed interface Visit extends AdfsEvent, PlacedEvent {

        /** Whether AD FS is shown the cookie of the browser, if there is one. */
        default boolean showsCookie() {
            return true;
        }

        /** The cookie that AD FS is shown, also when it has ended. */
        default Optional<Cookie> cookie(Occasion now) {
            return showsCookie() ? now.here(Cookie.class) : Optional.empty();
        }

        @Override
        default List<Fact> recordsWhenLetIn() {
            return AdfsUse.surely(place(), at());
        }
    }

    /**
     * The user gives factors to AD FS.
     *
     * @param onForm       whether at the forms sign-in page; else no page is shown, and no box to tick
     * @param keepSignedIn whether the user ticks the box, if there is one
     */
    record AdfsSignedIn(Instant at, Place place, Set<Factor> factors, boolean onForm, boolean keepSignedIn)
            implements Visit {

        /** Whether the user has ticked a box that there is. */
        boolean ticked() {
            return onForm && keepSignedIn;
        }

        boolean withFirstFactor() {
            return factors.contains(Factor.FIRST_FACTOR);
        }

        /** MFA alone is added to it. */
        @Override
        public boolean showsCookie() {
            return !withFirstFactor();
        }
    }

    /**
     * A browser comes to AD FS for an application.
     *
     * @param refreshToken whether the application asks for a refresh token
     */
    record AdfsRequested(Instant at, Place place, String app, boolean refreshToken) implements Visit {}

    /** An application presents the user's refresh token to AD FS. */
    record RefreshTokenPresented(Instant at, Place place, String app) implements AdfsEvent, PlacedEvent {

        @Override
        public List<Fact> recordsWhenLetIn() {
            return List.of(new AdfsUse(place, false, at));
        }
    }

    /** An application is shown the token that AD FS last issued there, other than a refresh token. */
    record TokenPresented(Instant at, Place place) implements AdfsEvent, PlacedEvent {}

    /**
     * What AD FS knows of a user's registered device changes.
     *
     * @param device on which that happens, of a device; of a user it concerns all devices
     */
    record RegistrationChanged(Instant at, String user, Device device, Change change) implements AdfsEvent {

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
            boolean ofUser = change == Change.USER_UNREGISTERED || change == Change.USER_REGISTERED_AGAIN;
            return ofUser ? Optional.empty() : Optional.of(device);
        }

        @Override
        public List<Fact> records() {
            return Registration.after(this);
        }

        /** Whether the user registers on a device that perhaps was not registered before, which perhaps is no registering again. */
        boolean isOfFurtherDevice() {
            return change == Change.USER_REGISTERED_AGAIN && device.join() != Device.Join.REGISTERED;
        }
    }

    /** An administrator sets properties of AD FS, all of them or, if that is refused, none. */
    record PropertiesSet(Instant at, List<Property> properties) implements AdfsEvent {

        /** What the property is set to, if it is one of them. */
        <T> Optional<T> value(Setting<T> property) {
            return properties.stream()
                    .filter(set -> set.name().equals(property.name()))
                    .findFirst()
                    .map(set -> set.valueOf(property));
        }

        @Override
        public List<Fact> recordsWhenLetIn() {
            return List.copyOf(properties);
        }
    }
}
