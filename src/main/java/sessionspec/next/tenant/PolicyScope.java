package sessionspec.next.tenant;

import java.util.List;
import java.util.Set;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Request;
import sessionspec.next.kernel.Setting;

/** Which policies a request falls under: SCP-1, and EVT-4 for policies that ask every time. */
public final class PolicyScope implements Control {

    /** The policies in force for the request: one for everything is, and any other if a rule says so. */
    public static List<Policy> inForce(Occasion now, Findings out) {
        return now.all(Policy.class).stream()
                .filter(policy -> policy.target() instanceof Target.Everything
                        || out.setting(covers(policy)).orElse(false))
                .toList();
    }

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        Request request = now.event(Request.class).orElseThrow();
        for (Policy policy : now.all(Policy.class)) {
            if (!(policy.target() instanceof Target.Everything)) {
                boolean covered = policy.target().covers(request);
                out.settles(
                        policy.isEveryTime() ? "EVT-4" : "SCP-1",
                        covered ? "covers" : "does not cover",
                        covers(policy),
                        covered);
            }
        }
    }

    private static Setting<Boolean> covers(Policy policy) {
        return new Setting<>("policy in force", policy.number(), Boolean.class);
    }
}
