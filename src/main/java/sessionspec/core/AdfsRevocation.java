package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.Arithmetic.Cutoff;

/**
 * What makes AD FS reject a cookie before its time. Implements ADR-1 (password), ADR-2 (persistent SSO is off), ADR-3
 * (disabled device), ADR-4 (not registered any more), ADR-5 (registered again), ADR-6 (Keep me signed in is off), ADR-7
 * (certificate), ADR-8 (cutoff time), ADR-9 (credentials again), and of what nothing is said, ADR-10 (session SSO),
 * ADR-11 (other violations) and ADR-12 (disabled devices that are not registered).
 */
final class AdfsRevocation implements Control {

    private record Ground(String rule, Reason reason) {}

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        return event instanceof Event.AdfsRequested ? of(state.adfs(), tenant.adfs()) : List.of();
    }

    static boolean rejects(AdfsSession session, AdfsFarm farm) {
        return of(session, farm).stream().anyMatch(finding -> finding.outcome() == Outcome.PROMPT);
    }

    /** Whether it rejects the cookie, or might. */
    static boolean concerns(AdfsSession session, AdfsFarm farm) {
        return of(session, farm).stream().anyMatch(finding -> finding.outcome() != Outcome.SATISFIED);
    }

    private static List<Finding> of(AdfsSession session, AdfsFarm farm) {
        if (session.cookie().isEmpty()) {
            return List.of();
        }
        AdfsCookie cookie = session.cookie().get();
        List<Finding> findings = new ArrayList<>();
        for (AdfsChange change : AdfsChange.values()) {
            if (session.since().containsKey(change)) {
                findings.add(onChange(change, cookie));
            } else if (session.before().contains(change)) {
                findings.add(Finding.met(ground(change).rule(), Reason.ADFS_COOKIE_ISSUED_LATER));
            }
        }
        if (!farm.persistentSso() && cookie.farm().persistentSso()) {
            findings.add(judged(new Ground("ADR-2", Reason.ADFS_PERSISTENT_SSO_OFF), cookie.persistent()));
        } else if (cookie.persistent()) {
            findings.add(Finding.met("ADR-2", Reason.ADFS_PERSISTENT_SSO_ON));
        }
        boolean ticked = cookie.kind() == Kind.KEEP_ME_SIGNED_IN;
        if (!farm.kmsi() && cookie.farm().kmsi()) {
            findings.add(judged(new Ground("ADR-6", Reason.ADFS_KMSI_OFF), ticked));
        } else if (ticked) {
            findings.add(Finding.met("ADR-6", Reason.ADFS_KMSI_ON));
        }
        farm.cutoff().map(cutoff -> onCutoff(cutoff, cookie)).ifPresent(findings::add);
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.PROMPT)) {
            findings.add(Finding.asks("ADR-9", Reason.ADFS_COOKIE_REJECTED, Factor.FIRST_FACTOR));
        }
        return findings;
    }

    private static Finding onChange(AdfsChange change, AdfsCookie cookie) {
        boolean registered = cookie.kind() == Kind.REGISTERED_DEVICE;
        boolean ofAnybody = change == AdfsChange.PASSWORD_CHANGED || change == AdfsChange.DEVICE_DISABLED;
        if (change == AdfsChange.OTHER_VIOLATION) {
            return Finding.open(ground(change).rule(), ground(change).reason());
        } else if (ofAnybody && !cookie.persistent()) {
            return Finding.open("ADR-10", Reason.ADFS_SESSION_COOKIE_NOT_STATED);
        } else if (change == AdfsChange.DEVICE_DISABLED && !registered) {
            return Finding.open("ADR-12", Reason.ADFS_DEVICE_NOT_REGISTERED);
        }
        return judged(ground(change), ofAnybody || registered);
    }

    private static Finding onCutoff(Instant time, AdfsCookie cookie) {
        if (!cookie.persistent()) {
            return Finding.met("ADR-8", Reason.ADFS_COOKIE_NOT_CONCERNED);
        }
        Cutoff cutoff = new Cutoff("PersistentSsoCutoffTime", time, cookie.issued(), "ADR-8");
        Finding finding = cutoff.holds()
                ? Finding.asks("ADR-8", Reason.ADFS_COOKIE_BEFORE_CUTOFF, Factor.FIRST_FACTOR)
                : Finding.met("ADR-8", Reason.ADFS_COOKIE_NOT_BEFORE_CUTOFF);
        return finding.by(cutoff);
    }

    private static Finding judged(Ground ground, boolean concerned) {
        return concerned
                ? Finding.asks(ground.rule(), ground.reason(), Factor.FIRST_FACTOR)
                : Finding.met(ground.rule(), Reason.ADFS_COOKIE_NOT_CONCERNED);
    }

    private static Ground ground(AdfsChange change) {
        return switch (change) {
            case PASSWORD_CHANGED -> new Ground("ADR-1", Reason.ADFS_PASSWORD_CHANGED);
            case DEVICE_DISABLED -> new Ground("ADR-3", Reason.ADFS_DEVICE_DISABLED);
            case DEVICE_UNREGISTERED, USER_UNREGISTERED -> new Ground("ADR-4", Reason.ADFS_NOT_REGISTERED_ANY_MORE);
            case USER_REGISTERED_AGAIN -> new Ground("ADR-5", Reason.ADFS_REGISTERED_AGAIN);
            case CERTIFICATE_MISSING, CERTIFICATE_ALTERED -> new Ground("ADR-7", Reason.ADFS_CERTIFICATE_NOT_INTACT);
            case OTHER_VIOLATION -> new Ground("ADR-11", Reason.ADFS_VIOLATION_NOT_STATED);
        };
    }
}
