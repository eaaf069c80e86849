package sessionspec.core.tenant;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;

/** Which policies a request falls under (SCP-1), and that policies have to be licensed (SCP-2). */
public final class PolicyScope implements Control {

    /** The policies in force for the request: one for everything is, and any other if a rule says so. */
    public static List<Policy> inForce(Occasion now, Findings out) {
        List<Policy> policies = new ArrayList<>(now.all(Policy.class));
        policies.removeIf(
                policy -> !policy.isForAll() && !out.setting(covers(policy)).orElse(false));
        return policies;
    }

    private static Setting<Boolean> covers(Policy policy) {
        return new Setting<>("policy in force", policy.number(), Boolean.class);
    }

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(Request.class, ConfigurationReviewed.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        settle("SCP-1", false, now, out);
    }

    /** Whether policies of one kind are in force for the request, of which those for everything are anyway. */
    public static void settle(String rule, boolean everyTime, Occasion now, Findings out) {
        now.on(Request.class, request -> {
            for (Policy policy : now.all(Policy.class)) {
                if (policy.isEveryTime() == everyTime && !policy.isForAll()) {
                    boolean certainly = policy.target().covers(request, false);
                    boolean perhaps = policy.target().covers(request, true);
                    String part = certainly ? "covers" : perhaps ? "perhaps covers" : "does not cover";
                    out.perhapsUnless(certainly == perhaps).settles(rule, part, covers(policy), perhaps);
                }
            }
        });
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof ConfigurationReviewed
                && ConditionalAccess.isEnabled(now)
                && !Licence.of(now).isPremium()
                && out.setting(Licence.INCLUDES_CONDITIONAL_ACCESS).isEmpty()) {
            out.warns("SCP-2", "no licence");
        }
    }
}
