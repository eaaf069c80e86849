package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/** Which policies a request falls under. Implements SCP-1, and EVT-4 for policies that ask every time. */
final class PolicyScope implements Control {

    /** The policies that cover the request, in the order in which they were made. */
    static List<Policy> inForce(Tenant tenant, Event.AccessRequested request) {
        return tenant.policies().stream()
                .filter(policy -> policy.target().covers(request))
                .toList();
    }

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : tenant.policies()) {
            // A policy for everything has no scope to speak of.
            if (!(policy.target() instanceof Target.Everything)) {
                findings.add(Finding.of(
                        policy.isEveryTime() ? "EVT-4" : "SCP-1",
                        Outcome.SATISFIED,
                        policy.target().covers(request)
                                ? Reason.POLICY_COVERS_REQUEST
                                : Reason.POLICY_DOES_NOT_COVER_REQUEST));
            }
        }
        return findings;
    }
}
