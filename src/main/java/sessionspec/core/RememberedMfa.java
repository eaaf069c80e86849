package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Bound;
import sessionspec.core.Arithmetic.Span;

/**
 * Multifactor authentication that is remembered on trusted devices. Implements RMF-1 (for as long as set), RMF-2 (for
 * how long by default), RMF-3 (outside the browser), RMF-4 (revocation), RMF-5 (recommended length) and RMF-6 (open
 * questions about browsers).
 */
final class RememberedMfa implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event.is(EventKind.MFA_SETTINGS_REVIEWED) && tenant.has(Setting.REMEMBER_MFA)) {
            return List.of(Finding.advice(
                    Bound.exactly(
                            Lifetimes.REMEMBER_MFA_RECOMMENDED, length(tenant).length()),
                    Reason.REMEMBERED_AS_RECOMMENDED,
                    Reason.REMEMBERED_NOT_AS_RECOMMENDED));
        } else if (event instanceof Event.AccessRequested request && state.mfaRevoked()) {
            return List.of(onAccess(PolicyScope.inForce(tenant, request)));
        } else if (event instanceof Event.SignedIn in && in.factors().contains(Factor.MFA)) {
            return tenant.has(Setting.REMEMBER_MFA) ? List.of(Finding.met("RMF-1", Reason.MFA_REMEMBERED)) : List.of();
        }
        return event instanceof Event.MfaRequired required ? onRequired(state, tenant, required) : List.of();
    }

    /** After MFA was revoked. */
    private static Finding onAccess(List<Policy> policies) {
        return policies.stream().anyMatch(Policy::requiresMfa)
                ? asks("RMF-4", Reason.MFA_SESSION_REVOKED)
                : Finding.met("RMF-4", Reason.MFA_REVOKED_BUT_NOT_REQUIRED);
    }

    private static List<Finding> onRequired(SessionState state, Tenant tenant, Event.MfaRequired required) {
        Finding check = check(state, tenant, required);
        Optional<Instant> validated = state.validated();
        if (required.place() != MfaPlace.NON_BROWSER_APP || validated.isEmpty()) {
            return List.of(check);
        }
        Span hour = Span.of(Lifetimes.NON_BROWSER_REFRESH_TOKEN, validated.get(), required.at());
        Finding due = Finding.met("RMF-3", hour, Reason.REFRESH_TOKEN_NOT_DUE, Reason.REFRESH_TOKEN_VALIDATED);
        return hour.holds() ? List.of(due) : List.of(due, check);
    }

    private static Finding check(SessionState state, Tenant tenant, Event.MfaRequired required) {
        boolean elsewhere = required.place() == MfaPlace.ANOTHER_APP_IN_BROWSER;
        Optional<Instant> done = Optional.ofNullable(state.remembered().get(state.device()));
        if (state.mfaRevoked()) {
            return asks("RMF-4", Reason.MFA_SESSION_REVOKED);
        } else if (state.mfa().isEmpty()) {
            return asks("RMF-1", Reason.MFA_NEVER_DONE);
        } else if (!tenant.has(Setting.REMEMBER_MFA)) {
            return switch (required.place()) {
                case BROWSER -> asks("RMF-1", Reason.MFA_NOT_REMEMBERED);
                case ANOTHER_APP_IN_BROWSER -> Finding.open("RMF-6", Reason.REPEATED_PROMPTS_OPEN);
                case NON_BROWSER_APP -> Finding.open("RMF-3", Reason.CHECK_WITHOUT_REMEMBERING_OPEN);
            };
        }
        if (done.isEmpty()) {
            return asks("RMF-1", Reason.MFA_NOT_REMEMBERED);
        }
        Lifetime length = length(tenant);
        Span span = Span.of(length, done.get(), required.at());
        return elsewhere && span.holds()
                ? Finding.open("RMF-6", Reason.COOKIE_SHARING_OPEN)
                : Finding.of(length.rule(), span, Reason.MFA_REMEMBERED, Outcome.PROMPT, Reason.REMEMBERED_MFA_ENDED)
                        .asking(Factor.MFA);
    }

    private static Lifetime length(Tenant tenant) {
        return tenant.reauthentication()
                .rememberMfa()
                .map(set -> Lifetime.configured("Remember MFA", set, "RMF-1"))
                .orElse(Lifetimes.REMEMBER_MFA_DEFAULT);
    }

    private static Finding asks(String rule, Reason reason) {
        return Finding.asks(rule, reason, Factor.MFA);
    }
}
