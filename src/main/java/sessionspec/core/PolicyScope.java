package sessionspec.core;

import java.time.Duration;
import java.util.List;

/** Which policies a request falls under. Implements SCP-1, and EVT-4 for policies that ask every time. */
final class PolicyScope implements Control {

    /** The policies that cover the request, in the order in which they were made. */
    static List<Policy> inForce(Tenant tenant, Event.AccessRequested request) {
        return tenant.policies().stream()
                .filter(policy -> policy.target().covers(request))
                .toList();
    }

    /** The periods that those of them set which do not ask every time. */
    static List<Duration> periods(Tenant tenant, Event.AccessRequested request) {
        return inForce(tenant, request).stream()
                .flatMap(policy -> policy.period().stream())
                .toList();
    }

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        // A policy for everything has no scope to speak of.
        return tenant.policies().stream()
                .filter(policy -> !(policy.target() instanceof Target.Everything))
                .map(policy -> Finding.met(
                        policy.isEveryTime() ? "EVT-4" : "SCP-1",
                        policy.target().covers(request)
                                ? Reason.POLICY_COVERS_REQUEST
                                : Reason.POLICY_DOES_NOT_COVER_REQUEST))
                .toList();
    }
}
