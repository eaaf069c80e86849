package sessionspec.next.adfs;

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

    static final Set<Class<? extends Event>> EVENTS =
            Set.of(RegistrationChanged.class, PostureChanged.class, PropertiesSet.class);

    /**
     * Why AD FS rejects the cookie from now on. A property that rejects it does so while it is as it is; whether for good,
     * whatever is set later, is left open.
     */
    static Stream<Ground> against(Cookie cookie, Occasion now) {
        Stream<Ground> happened = in(now).stream().flatMap(it -> it.grounds(cookie));
        Stream<Ground> set = now.event(PropertiesSet.class).stream()
                .flatMap(it -> Proviso.concerning(cookie)
                        .filter(proviso -> it.value(proviso.property())
                                .filter(value -> proviso.rejects(cookie, value))
                                .isPresent()))
                .map(proviso -> new Ground(proviso.rule(), proviso.part(), false));
        return Stream.concat(happened, set);
    }

    private static Optional<Incident> in(Occasion now) {
        return now.event(PostureChanged.class)
                .map(it -> new Incident(
                        it.change(),
                        it.user(),
                        Optional.of(it.device()).filter(on -> it.change() == DEVICE_NONCOMPLIANT)))
                .or(() -> now.event(RegistrationChanged.class)
                        .map(it -> new Incident(it.change(), it.user(), it.onDevice())));
    }

    private Stream<Ground> grounds(Cookie cookie) {
        boolean concerned = cookie.user().equals(user)
                && device.map(cookie.device()::equals).orElse(true);
        return Condition.ALL.stream()
                .filter(condition -> concerned
                        && condition.changes().contains(change)
                        && condition.kinds().contains(cookie.kind()))
                .map(Condition::ground);
    }
}
