package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/**
 * Which of several limits of a session ends first. Implements ILM-1 (Max Age and idle limit), ILM-2 (idle limit and
 * default window), ILM-3 (a policy, the idle limit and Max Age) and ILM-4 (a policy and Max Age where there is a PRT).
 * It only compares; the limits themselves are judged by their own controls.
 */
final class InterplayOfLimits implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        Optional<Span> maxAge = FederatedMaxAge.limit(state, request.at());
        List<Policy> policies = PolicyScope.inForce(tenant, request);
        if (state.prt().isPresent()) {
            return maxAge.map(limit -> withPrt(state, policies, limit)).orElse(List.of());
        }
        Optional<Span> idle = state.tokens()
                .sso()
                .filter(token -> request.client() == Client.BROWSER)
                .map(token -> SsoSessionToken.span(token, request.at()));
        return idle.map(limit -> inBrowser(state, policies, limit, maxAge)).orElse(List.of());
    }

    private static List<Finding> inBrowser(
            SessionState state, List<Policy> policies, Span idle, Optional<Span> maxAge) {
        if (!policies.isEmpty()) {
            return maxAge.map(limit -> List.of(Finding.of("ILM-3", Outcome.SATISFIED, Reason.POLICY_LEAVES_MAX_AGE)))
                    .orElse(List.of());
        }
        List<Finding> findings = new ArrayList<>();
        maxAge.map(limit -> idle.until().compareTo(limit.until()))
                .map(order -> order < 0
                        ? Reason.IDLE_LIMIT_ENDS_BEFORE_MAX_AGE
                        : order == 0 ? Reason.IDLE_LIMIT_ENDS_WITH_MAX_AGE : Reason.MAX_AGE_ENDS_BEFORE_IDLE_LIMIT)
                .ifPresent(reason -> findings.add(Finding.of("ILM-1", Outcome.SATISFIED, reason)));
        DefaultSignInFrequency.latest(state)
                .map(from -> Span.of(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, from, idle.asked()))
                .map(window -> idle.until().compareTo(window.until()))
                .map(order -> order < 0
                        ? Reason.IDLE_LIMIT_ENDS_BEFORE_WINDOW
                        : order == 0 ? Reason.IDLE_LIMIT_ENDS_WITH_WINDOW : Reason.WINDOW_ENDS_BEFORE_IDLE_LIMIT)
                .ifPresent(reason -> findings.add(Finding.of("ILM-2", Outcome.SATISFIED, reason)));
        return findings;
    }

    private static List<Finding> withPrt(SessionState state, List<Policy> policies, Span maxAge) {
        Instant from = LostCookies.from(state).orElse(maxAge.from());
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : policies) {
            if (policy.frequency() instanceof Frequency.Every every) {
                boolean runs = maxAge.asked().isBefore(from.plus(every.period()));
                Reason reason = !runs
                        ? Reason.PERIOD_ASKS_BESIDE_MAX_AGE
                        : maxAge.holds() ? Reason.PERIOD_AND_MAX_AGE_RUN : Reason.PERIOD_LEAVES_MAX_AGE_OPEN;
                findings.add(Finding.of("ILM-4", Outcome.SATISFIED, reason));
            }
        }
        return findings;
    }
}
