package sessionspec.next.adfs;

import static sessionspec.next.adfs.Cookie.Kind.KEEP_ME_SIGNED_IN;
import static sessionspec.next.adfs.Cookie.Kind.PERSISTENT;
import static sessionspec.next.adfs.Cookie.Kind.REGISTERED_DEVICE;
import static sessionspec.next.adfs.Cookie.Kind.SESSION;
import static sessionspec.next.adfs.RegistrationChanged.Change.CERTIFICATE_ALTERED;
import static sessionspec.next.adfs.RegistrationChanged.Change.CERTIFICATE_MISSING;
import static sessionspec.next.adfs.RegistrationChanged.Change.DEVICE_DISABLED;
import static sessionspec.next.adfs.RegistrationChanged.Change.DEVICE_UNREGISTERED;
import static sessionspec.next.adfs.RegistrationChanged.Change.USER_REGISTERED_AGAIN;
import static sessionspec.next.adfs.RegistrationChanged.Change.USER_UNREGISTERED;
import static sessionspec.next.signin.Change.ACCOUNT_DISABLED;
import static sessionspec.next.signin.Change.DEVICE_NONCOMPLIANT;
import static sessionspec.next.signin.Change.PASSWORD_CHANGED;
import static sessionspec.next.signin.Change.SESSIONS_REVOKED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sessionspec.next.adfs.Cookie.Kind;

/**
 * One of the conditions, most of them documented, under which something that happens makes AD FS reject cookies.
 *
 * @param changes what happens
 * @param kinds   of cookies that it concerns
 */
record Condition(Ground ground, Set<? extends Enum<?>> changes, Set<Kind> kinds) {

    static final List<Condition> ALL = List.of(
            said("ADR-1", "password changed", Set.of(PASSWORD_CHANGED), PERSISTENT),
            said("ADR-3", "device disabled", Set.of(DEVICE_DISABLED), Set.of(REGISTERED_DEVICE)),
            said("ADR-4", "not registered", Set.of(DEVICE_UNREGISTERED, USER_UNREGISTERED), Set.of(REGISTERED_DEVICE)),
            said("ADR-5", "registered again", Set.of(USER_REGISTERED_AGAIN), Set.of(REGISTERED_DEVICE)),
            said(
                    "ADR-7",
                    "certificate not intact",
                    Set.of(CERTIFICATE_MISSING, CERTIFICATE_ALTERED),
                    Set.of(REGISTERED_DEVICE)),
            open("ADR-10", "password changed", Set.of(PASSWORD_CHANGED), Set.of(SESSION)),
            open("ADR-10", "device disabled", Set.of(DEVICE_DISABLED), Set.of(SESSION)),
            open(
                    "ADR-11",
                    "session revoked",
                    Set.of(DEVICE_NONCOMPLIANT, ACCOUNT_DISABLED, SESSIONS_REVOKED),
                    EnumSet.allOf(Kind.class)),
            open("ADR-12", "device disabled", Set.of(DEVICE_DISABLED), Set.of(KEEP_ME_SIGNED_IN)));

    private static Condition said(String rule, String part, Set<? extends Enum<?>> changes, Set<Kind> kinds) {
        return new Condition(new Ground(rule, part, true), changes, kinds);
    }

    private static Condition open(String rule, String part, Set<? extends Enum<?>> changes, Set<Kind> kinds) {
        return new Condition(new Ground(rule, part, false), changes, kinds);
    }
}
