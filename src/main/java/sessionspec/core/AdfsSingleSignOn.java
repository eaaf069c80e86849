package sessionspec.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/**
 * Whether a request gets by on its SSO cookie. Implements ADC-1 (it does, or the user is asked) and ADC-10 (a persistent
 * cookie whose time has run out); the periods are {@link AdfsPeriods}.
 */
final class AdfsSingleSignOn implements Control {

    /** Whether there is a cookie that AD FS accepts, so that the request has an SSO context. */
    static boolean accepts(SessionState state, Tenant tenant, Event event) {
        return state.adfs().cookie().isPresent()
                && !periodsComeTo(Outcome.PROMPT, state, tenant, event)
                && !AdfsRevocation.rejects(state.adfs(), tenant.adfs());
    }

    /** Whether the documents leave open if AD FS accepts the cookie. */
    static boolean leftOpen(SessionState state, Tenant tenant, Event event) {
        return accepts(state, tenant, event)
                && (AdfsRevocation.concerns(state.adfs(), tenant.adfs())
                        || periodsComeTo(Outcome.UNSPECIFIED, state, tenant, event));
    }

    /** The period of the cookie that ends first, unless AD FS rejects the cookie whatever its periods. */
    static Optional<Span> limit(SessionState state, Tenant tenant, Event event) {
        return AdfsRevocation.rejects(state.adfs(), tenant.adfs())
                ? Optional.empty()
                : state.adfs().cookie().stream()
                        .flatMap(cookie -> AdfsPeriods.of(cookie, tenant.adfs(), event.at()).stream())
                        .flatMap(finding -> finding.arithmetic().stream())
                        .map(Span.class::cast)
                        .min(Comparator.comparing(Span::until));
    }

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AdfsRequested)) {
            return List.of();
        } else if (state.adfs().cookie().isEmpty()) {
            return List.of(Finding.asks("ADC-1", Reason.ADFS_NO_COOKIE, Factor.FIRST_FACTOR));
        }
        AdfsCookie cookie = state.adfs().cookie().get();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.met("ADC-1", Reason.ADFS_COOKIE_PRESENTED));
        findings.addAll(AdfsPeriods.of(cookie, tenant.adfs(), event.at()));
        if (cookie.persistent() && periodsComeTo(Outcome.PROMPT, state, tenant, event)) {
            findings.add(Finding.asks("ADC-10", Reason.ADFS_COOKIE_RUN_OUT, Factor.FIRST_FACTOR));
        }
        return findings;
    }

    private static boolean periodsComeTo(Outcome outcome, SessionState state, Tenant tenant, Event event) {
        return AdfsPeriods.of(state.adfs().cookie().orElseThrow(), tenant.adfs(), event.at()).stream()
                .anyMatch(finding -> finding.outcome() == outcome);
    }
}
