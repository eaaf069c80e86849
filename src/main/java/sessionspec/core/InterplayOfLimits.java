package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/**
 * Which of several limits of a session decides. Implements ILM-1 (Max Age and idle limit), ILM-2 (idle limit and default
 * window), ILM-3 (a policy in place of the idle limit, and Max Age) and ILM-4 (a policy and Max Age where there is a PRT).
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
        Optional<Span> period = policies.stream()
                .flatMap(policy -> SignInFrequency.limit(state, policy, request.at()).stream())
                .reduce(InterplayOfLimits::deciding);
        if (state.prt().isPresent()) {
            return period.isPresent() ? both("ILM-4", period.get(), maxAge) : List.of();
        }
        return state.tokens().sso().stream()
                .filter(token -> request.client() == Client.BROWSER)
                .map(token -> SsoSessionToken.span(token, request.at()))
                .flatMap(idle ->
                        (policies.isEmpty() ? withoutPolicy(state, idle, maxAge) : withPolicy(period, maxAge)).stream())
                .toList();
    }

    private static List<Finding> withoutPolicy(SessionState state, Span idle, Optional<Span> maxAge) {
        List<Finding> findings = new ArrayList<>();
        maxAge.ifPresent(limit -> findings.addAll(both("ILM-1", limit, Optional.of(idle))));
        findings.addAll(both(
                "ILM-2",
                idle,
                DefaultSignInFrequency.latest(state, idle.asked())
                        .map(from -> Span.of(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, from, idle.asked()))));
        return findings;
    }

    private static List<Finding> withPolicy(Optional<Span> period, Optional<Span> maxAge) {
        return maxAge.isPresent() ? both("ILM-3", maxAge.get(), period) : List.of();
    }

    private static List<Finding> both(String rule, Span graver, Optional<Span> other) {
        return other
                .map(it -> deciding(graver, it))
                .map(limit -> Finding.met(rule, reason(rule, limit)).by(limit))
                .stream()
                .toList();
    }

    /** The graver limit if it has ended or no other ends before it. */
    private static Span deciding(Span graver, Span other) {
        return graver.holds() && other.until().isBefore(graver.until()) ? other : graver;
    }

    private static Reason reason(String rule, Span limit) {
        return switch (limit.lifetime().rule()) {
            case "FED-1" -> rule.equals("ILM-4") ? Reason.PERIOD_OUTLASTS_MAX_AGE : Reason.MAX_AGE_DECIDES;
            case "SIF-1", "SIF-2" -> Reason.PERIOD_DECIDES;
            case "SIF-3" -> Reason.WINDOW_DECIDES;
            default -> Reason.IDLE_LIMIT_DECIDES;
        };
    }
}
