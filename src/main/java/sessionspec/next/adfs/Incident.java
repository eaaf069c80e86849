package sessionspec.next.adfs;

import static sessionspec.next.adfs.RegistrationChanged.Change.USER_REGISTERED_AGAIN;
import static sessionspec.next.adfs.RegistrationChanged.Change.USER_UNREGISTERED;
import static sessionspec.next.signin.Change.DEVICE_NONCOMPLIANT;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.signin.PostureChanged;

/**
 * What happens to a user, or to one device.
 *
 * @param device empty when it concerns the user wherever that is
 */
record Incident(Enum<?> change, String user, Optional<Device> device) {

    static final Set<Class<? extends Event>> EVENTS = Set.of(RegistrationChanged.class, PostureChanged.class);

    static Optional<Incident> in(Occasion now) {
        return now.event(PostureChanged.class)
                .map(it -> new Incident(
                        it.change(),
                        it.user(),
                        Optional.of(it.device()).filter(on -> it.change() == DEVICE_NONCOMPLIANT)))
                .or(() -> now.event(RegistrationChanged.class)
                        .map(it -> new Incident(
                                it.change(),
                                it.user(),
                                Optional.of(it.device())
                                        .filter(on -> it.change() != USER_UNREGISTERED
                                                && it.change() != USER_REGISTERED_AGAIN))));
    }

    /** The conditions that it fulfils for the cookie. */
    Stream<Condition> conditions(Cookie cookie) {
        boolean concerned = cookie.user().equals(user)
                && device.map(cookie.device()::equals).orElse(true);
        return Condition.ALL.stream()
                .filter(condition -> concerned
                        && condition.changes().contains(change)
                        && condition.kinds().contains(cookie.kind()));
    }
}
