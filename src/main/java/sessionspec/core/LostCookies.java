package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/** An app that loses its cookies and sends its user back to Microsoft Entra ID. Implements CKS-1. */
final class LostCookies implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        // Either the sign-in or the refresh of the PRT satisfies sign-in frequency.
        Optional<Instant> from = state.orRefresh(state.signedIn());
        if (!(event instanceof Event.AccessRequested request)
                || !request.circumstances().contains(Circumstance.APP_COOKIES_LOST)
                || from.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = PolicyScope.periods(tenant, request).stream()
                .map(period -> Lifetime.configured("Sign-in frequency", period, "CKS-1"))
                .map(period -> judge(Span.of(period, from.get(), request.at())))
                .toList();
        return findings.isEmpty() ? List.of(Finding.open("CKS-1", Reason.LOST_COOKIES_MAY_PROMPT)) : findings;
    }

    private static Finding judge(Span span) {
        Finding finding = span.holds()
                ? Finding.open("CKS-1", Reason.LOST_COOKIES_MAY_PROMPT)
                : Finding.met("CKS-1", Reason.PERIOD_OVER_ANYWAY);
        return finding.by(span);
    }
}
