package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.Arithmetic.Span;

/**
 * A sign-in frequency of every time. Implements EVT-1 (full reauthentication when evaluated), EVT-2 (not evaluated
 * while the app's session lasts) and EVT-3 (clock skew).
 */
final class EveryTime implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : PolicyScope.inForce(tenant, request)) {
            if (policy.isEveryTime()) {
                findings.addAll(judge(state, policy, request));
            }
        }
        return findings;
    }

    private static List<Finding> judge(SessionState state, Policy policy, Event.AccessRequested request) {
        List<Finding> findings = new ArrayList<>();
        if (state.appSession().isPresent()) {
            SessionState.Issued session = state.appSession().get();
            Span span = Span.of(
                    Lifetime.configured("The app's session", session.lifetime(), "EVT-2"), session.at(), request.at());
            findings.add(Finding.met("EVT-2", span, Reason.APP_SESSION_RUNNING, Reason.APP_SESSION_ENDED));
            if (span.holds()) {
                return findings;
            }
        }
        Set<Factor> asked = everything(state, policy);
        Optional<Span> skew = skew(state.signedIn(), request);
        skew.map(span -> Finding.met("EVT-3", span, Reason.WITHIN_CLOCK_SKEW, Reason.CLOCK_SKEW_PASSED))
                .ifPresent(findings::add);
        if (skew.filter(Span::holds).isPresent()) {
            boolean hasMfa = skew(state.mfa(), request).filter(Span::holds).isPresent();
            if (hasMfa || !policy.requiresMfa()) {
                return findings;
            }
            asked = Set.of(Factor.MFA);
        }
        List<Finding> waits = Deferral.findings(state, policy, request);
        findings.add(Finding.of("EVT-1", Deferral.outcomeOf(waits), Reason.SESSION_EVALUATED)
                .asking(asked));
        findings.addAll(waits);
        return findings;
    }

    private static Optional<Span> skew(Optional<Instant> given, Event.AccessRequested request) {
        return given.map(from -> Span.of(Lifetimes.EVERY_TIME_CLOCK_SKEW, from, request.at()));
    }

    private static Set<Factor> everything(SessionState state, Policy policy) {
        return policy.requiresMfa() || state.knowsMfa() ? EnumSet.allOf(Factor.class) : EnumSet.of(Factor.FIRST_FACTOR);
    }
}
