package sessionspec.core.adfs;

import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.CERTIFICATE_ALTERED;
import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.CERTIFICATE_MISSING;
import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.DEVICE_DISABLED;
import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.DEVICE_UNREGISTERED;
import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.USER_REGISTERED_AGAIN;
import static sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change.USER_UNREGISTERED;
import static sessionspec.core.adfs.Cookie.Kind.KEEP_ME_SIGNED_IN;
import static sessionspec.core.adfs.Cookie.Kind.REGISTERED_DEVICE;
import static sessionspec.core.adfs.Cookie.Kind.SESSION;
import static sessionspec.core.signin.PostureChanged.Change.ACCOUNT_DISABLED;
import static sessionspec.core.signin.PostureChanged.Change.DEVICE_NONCOMPLIANT;
import static sessionspec.core.signin.PostureChanged.Change.PASSWORD_CHANGED;
import static sessionspec.core.signin.PostureChanged.Change.SESSIONS_REVOKED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.Cookie.Kind;
import sessionspec.core.kernel.Arithmetic.Cutoff;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureEvent;

/**
 * One of the conditions under which AD FS rejects cookies, or of which the documents do not say it.
 *
 * @param certain whether it rejects them for good; a property does so for certain only while it is as it is
 * @param kinds   of cookies that it concerns
 * @param causes  what happens, or the property that is off or a later time
 */
record Condition(String rule, String part, boolean certain, Set<Kind> kinds, Set<?> causes) {

    private static final Set<Kind> PERSISTENT = Set.of(KEEP_ME_SIGNED_IN, REGISTERED_DEVICE);
    private static final Set<Kind> OF_DEVICE = Set.of(REGISTERED_DEVICE);
    private static final Set<Kind> OF_KMSI = Set.of(KEEP_ME_SIGNED_IN);
    private static final Set<Kind> OF_SESSION = Set.of(SESSION);
    private static final Set<Kind> ANY = Set.of(SESSION, KEEP_ME_SIGNED_IN, REGISTERED_DEVICE);

    /** What the documents have AD FS look at when it receives a cookie. */
    private static final Set<RegistrationChanged.Change> AT_RECEIPT =
            Set.of(USER_UNREGISTERED, CERTIFICATE_MISSING, CERTIFICATE_ALTERED);

    private static final List<Condition> ALL = List.of(
            of("ADR-1", "password changed", true, PERSISTENT, PASSWORD_CHANGED),
            of("ADR-2", "persistent SSO off", false, PERSISTENT, Property.ENABLE_PERSISTENT_SSO),
            of("ADR-3", "device disabled", true, OF_DEVICE, DEVICE_DISABLED),
            of("ADR-4", "not registered", true, OF_DEVICE, DEVICE_UNREGISTERED, USER_UNREGISTERED),
            of("ADR-5", "registered again", true, OF_DEVICE, USER_REGISTERED_AGAIN),
            of("ADR-6", "Keep me signed in off", false, OF_KMSI, Property.ENABLE_KMSI),
            of("ADR-7", "certificate not intact", true, OF_DEVICE, CERTIFICATE_MISSING, CERTIFICATE_ALTERED),
            of("ADR-8", "cutoff time", false, PERSISTENT, Property.CUTOFF_TIME),
            of("ADR-10", "password changed", false, OF_SESSION, PASSWORD_CHANGED),
            of("ADR-10", "device disabled", false, OF_SESSION, DEVICE_DISABLED),
            of("ADR-11", "session revoked", false, ANY, DEVICE_NONCOMPLIANT, ACCOUNT_DISABLED, SESSIONS_REVOKED),
            of("ADR-12", "device disabled", false, OF_KMSI, DEVICE_DISABLED));

    private static Condition of(String rule, String part, boolean certain, Set<Kind> kinds, Object... causes) {
        return new Condition(rule, part, certain, kinds, Set.of(causes));
    }

    private static Stream<Condition> about(Cookie cookie) {
        return ALL.stream().filter(it -> it.kinds.contains(cookie.kind()));
    }

    /** The conditions that what happens fulfils for the cookie from now on. */
    static Stream<Condition> against(Cookie cookie, Occasion now) {
        Optional<? extends Enum<?>> change = now.event() instanceof RegistrationChanged it
                ? Optional.of(it.change()).filter(any -> cookie.isStruck(it.user(), it.onDevice()))
                : PostureEvent.in(now).filter(any -> any.concerns(cookie)).map(PostureChanged::change);
        if (change.isPresent()) {
            return about(cookie).filter(it -> it.causes.contains(change.get()));
        }
        return now.event(PropertiesSet.class).stream()
                .flatMap(set -> about(cookie).filter(it -> it.isFulfilled(cookie, set::value)));
    }

    /** Whether one is fulfilled by how properties have been set. */
    static boolean rejectsAsSet(Cookie cookie, Occasion now) {
        return about(cookie).anyMatch(it -> it.isFulfilled(cookie, property -> Property.set(property, now)));
    }

    private boolean isFulfilled(Cookie cookie, Function<Setting<?>, Optional<?>> properties) {
        return values(properties)
                .anyMatch(value -> numbers(value, cookie).map(Cutoff::holds).orElse(value.equals(false)));
    }

    /** Rejects the cookie while properties are as they are, and perhaps one that was issued since something was lost. */
    static void reject(Cookie cookie, Occasion now, Findings out) {
        about(cookie)
                .forEach(it -> it.values(out::setting)
                        .filter(value -> !value.equals(true))
                        .forEach(value -> out.by(numbers(value, cookie)).rejects(it.rule, it.part, cookie)));
        about(cookie)
                .filter(it -> Registration.lost(cookie.place(), now)
                        .anyMatch(change -> AT_RECEIPT.contains(change) && it.causes.contains(change)))
                .forEach(it -> out.perhaps().rejects(it.rule, "still so", cookie));
    }

    private Stream<Object> values(Function<Setting<?>, Optional<?>> properties) {
        return causes.stream()
                .flatMap(cause ->
                        cause instanceof Setting<?> property ? properties.apply(property).stream() : Stream.empty());
    }

    private static Optional<Cutoff> numbers(Object value, Cookie cookie) {
        return value instanceof Instant time
                ? Optional.of(new Cutoff(Property.CUTOFF_TIME.name(), time, cookie.issued(), "ADR-8"))
                : Optional.empty();
    }
}
