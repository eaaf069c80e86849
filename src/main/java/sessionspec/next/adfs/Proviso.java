package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.adfs.Cookie.Kind;
import sessionspec.next.kernel.Arithmetic.Cutoff;
import sessionspec.next.kernel.Setting;

/**
 * One of the documented conditions under which AD FS rejects cookies as long as a property is as it is: off, or a time
 * after that of the cookie.
 *
 * @param kinds of cookies that it concerns
 */
record Proviso(String rule, String part, Setting<?> property, Set<Kind> kinds) {

    private static final List<Proviso> ALL = List.of(
            new Proviso("ADR-2", "persistent SSO off", Property.ENABLE_PERSISTENT_SSO, Kind.PERSISTENT),
            new Proviso("ADR-6", "Keep me signed in off", Property.ENABLE_KMSI, Set.of(Kind.KEEP_ME_SIGNED_IN)),
            new Proviso("ADR-8", "cutoff time", Property.CUTOFF_TIME, Kind.PERSISTENT));

    static Stream<Proviso> concerning(Cookie cookie) {
        return ALL.stream().filter(it -> it.kinds.contains(cookie.kind()));
    }

    /** Whether AD FS rejects the cookie while the property has the value. */
    boolean rejects(Cookie cookie, Object value) {
        return numbers(cookie, value).map(Cutoff::holds).orElse(value.equals(false));
    }

    Optional<Cutoff> numbers(Cookie cookie, Object value) {
        return value instanceof Instant time
                ? Optional.of(new Cutoff(property.name(), time, cookie.issued(), rule))
                : Optional.empty();
    }
}
