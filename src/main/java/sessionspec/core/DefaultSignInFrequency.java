package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/** The rolling window in force when no policy covers the request. Implements SIF-3. */
final class DefaultSignInFrequency implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)
                || !PolicyScope.inForce(tenant, request).isEmpty()) {
            return List.of();
        }
        List<Finding> waits = Deferral.findings(request);
        Outcome due = Deferral.outcomeOf(waits);
        Optional<Span> known = window(state.orRefresh(state.lastUse()), request.at());
        Optional<Span> counting = window(latest(state, request.at()), request.at());
        if (known.isEmpty()) {
            return List.of(Finding.of("SIF-3", due, Reason.NEVER_SIGNED_IN).asking(Factor.FIRST_FACTOR));
        } else if (known.get().holds() && counting.filter(Span::holds).isEmpty()) {
            return Devices.onEndedPrt("SIF-3", state, request.at());
        }
        Span window = counting.orElse(known.get());
        List<Finding> findings = new ArrayList<>(window.holds() ? List.of() : waits);
        findings.add(Finding.of("SIF-3", window, Reason.USE_WITHIN_ROLLING_WINDOW, due, Reason.ROLLING_WINDOW_ENDED)
                .asking(Factor.FIRST_FACTOR));
        return findings;
    }

    /** From when the window runs: the last use or the last refresh of a PRT that is valid, whichever is later. */
    static Optional<Instant> latest(SessionState state, Instant at) {
        return Devices.prtHasEnded(state, at) ? state.lastUse() : state.orRefresh(state.lastUse());
    }

    private static Optional<Span> window(Optional<Instant> from, Instant at) {
        return from.map(it -> Span.of(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, it, at));
    }
}
