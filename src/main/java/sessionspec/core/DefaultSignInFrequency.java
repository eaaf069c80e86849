package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.Arithmetic.Span;

/** The rolling window in force when no policy covers the request. Implements SIF-3. */
final class DefaultSignInFrequency implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)
                || !PolicyScope.inForce(tenant, request).isEmpty()) {
            return List.of();
        }
        Set<Factor> first = Set.of(Factor.FIRST_FACTOR);
        List<Finding> waits = Deferral.findings(request);
        Optional<Instant> from = latest(state);
        if (from.isEmpty()) {
            return List.of(Finding.of("SIF-3", Deferral.outcomeOf(waits), Reason.NEVER_SIGNED_IN)
                    .asking(first));
        }
        Span window = Span.of(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, from.get(), request.at());
        if (window.holds()) {
            return List.of(Finding.of("SIF-3", Outcome.SATISFIED, Reason.USE_WITHIN_ROLLING_WINDOW, window));
        }
        List<Finding> findings = new ArrayList<>(waits);
        findings.add(Finding.of("SIF-3", Deferral.outcomeOf(waits), Reason.ROLLING_WINDOW_ENDED, window)
                .asking(first));
        return findings;
    }

    /** From when the window runs: the last use or the last refresh, whichever is later. */
    static Optional<Instant> latest(SessionState state) {
        return state.orRefresh(state.lastUse());
    }
}
