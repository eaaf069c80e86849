package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import sessionspec.next.adfs.Cookie.Kind;
import sessionspec.next.kernel.Setting;

/**
 * One of the documented conditions under which AD FS rejects cookies as long as a property is as it is.
 *
 * @param kinds   of cookies that it concerns
 * @param rejects whether it does so by the value of the property
 */
record Proviso(String rule, String part, Setting<?> property, Set<Kind> kinds, BiPredicate<Cookie, Object> rejects) {

    private static final List<Proviso> ALL = List.of(
            new Proviso(
                    "ADR-2",
                    "persistent SSO off",
                    Property.ENABLE_PERSISTENT_SSO,
                    Kind.PERSISTENT,
                    (it, on) -> on.equals(false)),
            new Proviso(
                    "ADR-6",
                    "Keep me signed in off",
                    Property.ENABLE_KMSI,
                    Set.of(Kind.KEEP_ME_SIGNED_IN),
                    (it, on) -> on.equals(false)),
            new Proviso(
                    "ADR-8",
                    "before the cutoff time",
                    Property.CUTOFF_TIME,
                    Kind.PERSISTENT,
                    (it, time) -> it.issued().isBefore((Instant) time)));

    /** Those that reject the cookie under these values of properties. */
    static Stream<Proviso> against(Cookie cookie, Function<Setting<?>, Optional<?>> values) {
        return ALL.stream()
                .filter(it -> it.kinds.contains(cookie.kind()))
                .filter(it -> values.apply(it.property)
                        .filter(value -> it.rejects.test(cookie, value))
                        .isPresent());
    }
}
