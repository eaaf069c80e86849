package sessionspec.core;

import java.util.List;

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
            return List.of(
                    state.violation().get() == Change.SESSIONS_REVOKED
                            ? Finding.asks("REV-3", Reason.SESSIONS_REVOKED_EXPLICITLY, Factor.FIRST_FACTOR)
                            : Finding.asks("REV-2", Reason.POLICY_VIOLATED, Factor.FIRST_FACTOR));
        } else if (PolicyScope.inForce(tenant, request).isEmpty() && !InterplayOfSessions.leavesOpen(state)) {
            return List.of(Finding.met("REV-1", Reason.POSTURE_UNCHANGED));
        }
        return List.of();
    }
}
