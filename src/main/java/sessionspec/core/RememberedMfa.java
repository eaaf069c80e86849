package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        if (event instanceof Event.MfaSettingsReviewed && tenant.has(Setting.REMEMBER_MFA)) {
            return List.of(recommended(length(tenant)));
        }
        return event instanceof Event.MfaRequired required ? onRequired(state, tenant, required) : List.of();
    }

    private static List<Finding> onRequired(SessionState state, Tenant tenant, Event.MfaRequired required) {
        if (required.place() != MfaPlace.NON_BROWSER_APP
                || state.reauthentication().validated().isEmpty()) {
            return List.of(check(state, tenant, required));
        }
        Span hour = Span.of(
                Lifetimes.NON_BROWSER_REFRESH_TOKEN,
                state.reauthentication().validated().get(),
                required.at());
        if (hour.holds()) {
            return List.of(Finding.of("RMF-3", Outcome.SATISFIED, Reason.REFRESH_TOKEN_NOT_DUE, hour));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of("RMF-3", Outcome.SATISFIED, Reason.REFRESH_TOKEN_VALIDATED, hour));
        findings.add(check(state, tenant, required));
        return findings;
    }

    private static Finding check(SessionState state, Tenant tenant, Event.MfaRequired required) {
        boolean elsewhere = required.place() == MfaPlace.ANOTHER_APP_IN_BROWSER;
        if (!tenant.has(Setting.REMEMBER_MFA)) {
            return elsewhere
                    ? Finding.of("RMF-6", Outcome.UNSPECIFIED, Reason.REPEATED_PROMPTS_OPEN)
                    : asks(Finding.of("RMF-1", Outcome.PROMPT, Reason.MFA_NOT_REMEMBERED));
        } else if (state.reauthentication().mfaRevoked()) {
            return asks(Finding.of("RMF-4", Outcome.PROMPT, Reason.MFA_SESSION_REVOKED));
        } else if (state.mfa().isEmpty()) {
            return asks(Finding.of("RMF-1", Outcome.PROMPT, Reason.MFA_NEVER_DONE));
        }
        Lifetime length = length(tenant);
        Span span = Span.of(length, state.mfa().get(), required.at());
        if (!span.holds()) {
            return asks(Finding.of(length.rule(), Outcome.PROMPT, Reason.REMEMBERED_MFA_ENDED, span));
        }
        return elsewhere
                ? Finding.of("RMF-6", Outcome.UNSPECIFIED, Reason.COOKIE_SHARING_OPEN)
                : Finding.of(length.rule(), Outcome.SATISFIED, Reason.MFA_REMEMBERED, span);
    }

    private static Lifetime length(Tenant tenant) {
        return tenant.reauthentication()
                .rememberMfa()
                .map(set -> Lifetime.configured("Remember MFA", set, "RMF-1"))
                .orElse(Lifetimes.REMEMBER_MFA_DEFAULT);
    }

    private static Finding recommended(Lifetime set) {
        Bound bound = Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED, set.length());
        return bound.holds()
                ? Finding.of("RMF-5", Outcome.SATISFIED, Reason.REMEMBERED_AS_RECOMMENDED, bound)
                : Finding.of("RMF-5", Outcome.ADVISED, Reason.REMEMBERED_NOT_AS_RECOMMENDED, bound);
    }

    private static Finding asks(Finding finding) {
        return finding.asking(Set.of(Factor.MFA));
    }
}
