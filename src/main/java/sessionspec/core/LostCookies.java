package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/** An app that loses its cookies and sends its user back to Microsoft Entra ID. Implements CKS-1. */
final class LostCookies implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)
                || !request.circumstances().contains(Circumstance.APP_COOKIES_LOST)
                || from(state).isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : PolicyScope.inForce(tenant, request)) {
            if (policy.frequency() instanceof Frequency.Every every) {
                Lifetime period = Lifetime.configured("Sign-in frequency", every.period(), "CKS-1");
                findings.add(judge(Span.of(period, from(state).get(), request.at())));
            }
        }
        return findings.isEmpty() ? List.of(Finding.open("CKS-1", Reason.LOST_COOKIES_MAY_PROMPT)) : findings;
    }

    private static Finding judge(Span span) {
        return span.holds()
                ? Finding.of("CKS-1", Outcome.UNSPECIFIED, Reason.LOST_COOKIES_MAY_PROMPT, span)
                : Finding.of("CKS-1", Outcome.SATISFIED, Reason.PERIOD_OVER_ANYWAY, span);
    }

    /** The sign-in or the PRT's refresh, whichever is later, as either satisfies sign-in frequency. */
    static Optional<Instant> from(SessionState state) {
        return state.orRefresh(state.signedIn());
    }
}
