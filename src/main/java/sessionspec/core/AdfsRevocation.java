package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.Arithmetic.Cutoff;

/**
 * What makes AD FS reject a cookie before its time. Implements ADR-1 (password), ADR-2 (persistent SSO is off), ADR-3
 * (disabled device), ADR-4 (not registered any more), ADR-5 (registered again), ADR-6 (Keep me signed in is off), ADR-7
 * (certificate), ADR-8 (cutoff time), ADR-9 (credentials again), and ADR-10 (session SSO) and
 * ADR-11 (other violations), of which nothing is said.
 */
final class AdfsRevocation implements Control {

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
            if (session.since().contains(change)) {
                findings.add(onChange(change, cookie));
            } else if (session.before().contains(change)) {
                findings.add(Finding.of(ruleOf(change), Outcome.SATISFIED, Reason.ADFS_COOKIE_ISSUED_LATER));
            }
        }
        if (!farm.persistentSso() && cookie.farm().persistentSso()) {
            findings.add(judged("ADR-2", cookie.persistent(), Reason.ADFS_PERSISTENT_SSO_OFF));
        } else if (cookie.persistent()) {
            findings.add(Finding.of("ADR-2", Outcome.SATISFIED, Reason.ADFS_PERSISTENT_SSO_ON));
        }
        if (!farm.kmsi() && cookie.farm().kmsi()) {
            findings.add(judged("ADR-6", cookie.kind() == Kind.KEEP_ME_SIGNED_IN, Reason.ADFS_KMSI_OFF));
        } else if (cookie.kind() == Kind.KEEP_ME_SIGNED_IN) {
            findings.add(Finding.of("ADR-6", Outcome.SATISFIED, Reason.ADFS_KMSI_ON));
        }
        farm.cutoff()
                .map(cutoff -> new Cutoff("PersistentSsoCutoffTime", cutoff, cookie.issued(), "ADR-8"))
                .ifPresent(cutoff -> findings.add(onCutoff(cutoff, cookie)));
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.PROMPT)) {
            findings.add(reject("ADR-9", Reason.ADFS_COOKIE_REJECTED));
        }
        return findings;
    }

    private static Finding onChange(AdfsChange change, AdfsCookie cookie) {
        return switch (change) {
            case PASSWORD_CHANGED, DEVICE_DISABLED ->
                cookie.persistent()
                        ? reject(ruleOf(change), reasonOf(change))
                        : Finding.of("ADR-10", Outcome.UNSPECIFIED, Reason.ADFS_SESSION_COOKIE_NOT_STATED);
            case OTHER_VIOLATION -> Finding.of(ruleOf(change), Outcome.UNSPECIFIED, reasonOf(change));
            default -> judged(ruleOf(change), cookie.kind() == Kind.REGISTERED_DEVICE, reasonOf(change));
        };
    }

    private static Finding onCutoff(Cutoff cutoff, AdfsCookie cookie) {
        if (!cookie.persistent()) {
            return Finding.of("ADR-8", Outcome.SATISFIED, Reason.ADFS_COOKIE_NOT_CONCERNED);
        }
        return cutoff.holds()
                ? Finding.of("ADR-8", Outcome.PROMPT, Reason.ADFS_COOKIE_BEFORE_CUTOFF, cutoff)
                        .asking(Set.of(Factor.FIRST_FACTOR))
                : Finding.of("ADR-8", Outcome.SATISFIED, Reason.ADFS_COOKIE_NOT_BEFORE_CUTOFF, cutoff);
    }

    private static Finding judged(String rule, boolean concerned, Reason reason) {
        return concerned ? reject(rule, reason) : Finding.of(rule, Outcome.SATISFIED, Reason.ADFS_COOKIE_NOT_CONCERNED);
    }

    private static Finding reject(String rule, Reason reason) {
        return Finding.of(rule, Outcome.PROMPT, reason).asking(Set.of(Factor.FIRST_FACTOR));
    }

    private static String ruleOf(AdfsChange change) {
        return switch (change) {
            case PASSWORD_CHANGED -> "ADR-1";
            case DEVICE_DISABLED -> "ADR-3";
            case DEVICE_UNREGISTERED, USER_UNREGISTERED -> "ADR-4";
            case USER_REGISTERED_AGAIN -> "ADR-5";
            case CERTIFICATE_MISSING, CERTIFICATE_ALTERED -> "ADR-7";
            case OTHER_VIOLATION -> "ADR-11";
        };
    }

    private static Reason reasonOf(AdfsChange change) {
        return switch (change) {
            case PASSWORD_CHANGED -> Reason.ADFS_PASSWORD_CHANGED;
            case DEVICE_DISABLED -> Reason.ADFS_DEVICE_DISABLED;
            case DEVICE_UNREGISTERED, USER_UNREGISTERED -> Reason.ADFS_NOT_REGISTERED_ANY_MORE;
            case USER_REGISTERED_AGAIN -> Reason.ADFS_REGISTERED_AGAIN;
            case CERTIFICATE_MISSING, CERTIFICATE_ALTERED -> Reason.ADFS_CERTIFICATE_NOT_INTACT;
            case OTHER_VIOLATION -> Reason.ADFS_VIOLATION_NOT_STATED;
        };
    }
}
