package sessionspec.core;

import java.util.List;
import java.util.Set;

/**
 * What ends a session before its time. Implements REV-1 (nothing, while the posture is unchanged), REV-2 (violations)
 * and REV-3 (explicit revocation).
 */
final class Revocation implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        } else if (state.violation().filter(Change.DEVICE_COMPLIANT::equals).isPresent()) {
            return List.of(); // no violation: see DEV-6
        } else if (state.violation().isPresent()) {
            Finding revoked = state.violation().get() == Change.SESSIONS_REVOKED
                    ? Finding.of("REV-3", Outcome.PROMPT, Reason.SESSIONS_REVOKED_EXPLICITLY)
                    : Finding.of("REV-2", Outcome.PROMPT, Reason.POLICY_VIOLATED);
            return List.of(revoked.asking(Set.of(Factor.FIRST_FACTOR)));
        } else if (PolicyScope.inForce(tenant, request).isEmpty() && !InterplayOfSessions.leavesOpen(state)) {
            return List.of(Finding.of("REV-1", Outcome.SATISFIED, Reason.POSTURE_UNCHANGED));
        }
        return List.of();
    }
}
