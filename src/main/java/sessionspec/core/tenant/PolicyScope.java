package sessionspec.core.tenant;

import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.TokenRequested;

/** Which policies a request falls under (SCP-1), and that policies have to be licensed (SCP-2). */
public final class PolicyScope implements Control {

    /** The policies in force for the request: one for everything is, and any other if a rule says so. */
    public static List<Policy> inForce(Occasion now, Findings out) {
        List<Policy> policies = now.all(Policy.class);
        policies.removeIf(policy -> !(policy.target() instanceof Target.Everything)
                && !out.setting(covers(policy)).orElse(false));
        return policies;
    }

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class, TokenRequested.class, ConfigurationReviewed.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (now.event() instanceof ConfigurationReviewed) {
            return;
        }
        now.all(Policy.class).stream()
                .filter(policy -> !policy.isEveryTime())
                .forEach(policy -> settle("SCP-1", policy, now, out));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (now.event() instanceof ConfigurationReviewed
                && ConditionalAccess.isEnabled(now)
                && !Licence.of(now).isPremium()
                && out.setting(Licence.INCLUDES_CONDITIONAL_ACCESS).isEmpty()) {
            out.warns("SCP-2", "no licence");
        }
    }

    /** Whether the policy is in force for the request, if it is not one for everything. */
    public static void settle(String rule, Policy policy, Occasion now, Findings out) {
        Request request = now.event(Request.class).orElseThrow();
        if (policy.target() instanceof Target.Everything) {
            return;
        } else if (policy.target().covers(request, false)) {
            out.settles(rule, "covers", covers(policy), true);
        } else if (policy.target().covers(request, true)) {
            out.perhaps().settles(rule, "perhaps covers", covers(policy), true);
        } else {
            out.settles(rule, "does not cover", covers(policy), false);
        }
    }

    private static Setting<Boolean> covers(Policy policy) {
        return new Setting<>("policy in force", policy.number(), Boolean.class);
    }
}
