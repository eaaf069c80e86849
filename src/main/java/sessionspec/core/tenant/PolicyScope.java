package sessionspec.core.tenant;

import static sessionspec.core.kernel.Circumstance.BROWSER_OF_NON_MANAGED_DEVICE;
import static sessionspec.core.kernel.Circumstance.MANAGED_DEVICE;
import static sessionspec.core.kernel.Circumstance.NON_MANAGED_DEVICE;
import static sessionspec.core.kernel.Circumstance.NON_REGISTERED_DEVICE;
import static sessionspec.core.kernel.Circumstance.UNMANAGED_OR_SHARED_DEVICE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.DeviceStates;

/** Which policies a request falls under (SCP-1), and that policies have to be licensed (SCP-2). */
public final class PolicyScope implements Control {

    /** The policies in force for the request: one for everything is, and any other if a rule says so. */
    public static List<Policy> inForce(Occasion now, Findings out) {
        List<Policy> policies = new ArrayList<>(now.all(Policy.class));
        policies.removeIf(policy -> !out.holds(policy) || (!policy.isForAll() && !out.is(covers(policy))));
        return policies;
    }

    /** Whether there is any policy of Conditional Access, whatever it is for. */
    public static boolean hasConditionalAccess(Occasion now) {
        return now.has(Policy.class) || BrowserPersistence.any(now);
    }

    private static Setting<Boolean> covers(Policy policy) {
        return new Setting<>("policy in force", policy.number());
    }

    @Override
    public void speaks(Phases on) {
        Phases licensed = on.where(Licence.Licensed.class);
        licensed.settles(Asking.class, (it, now, out) -> license(Policy.class, now, out));
        licensed.settles(BrowserClosed.class, (it, now, out) -> license(BrowserPersistence.class, now, out));
        Phases governed = on.where(Policy.class);
        governed.settles(Request.class, (it, now, out) -> {
            if (now.has(Policy.class, policy -> policy.target().isByManagement())
                    && !ScopedRequest.tellsManagement(it)) {
                DeviceStates.settleManagement(it.place().device(), now, out);
            }
        });
        governed.settles(Request.class, (it, now, out) -> settle("SCP-1", false, it, now, out));
        on.does(ConfigurationReviewed.class, (it, now, out) -> {
            boolean included = out.setting(Licence.INCLUDES_CONDITIONAL_ACCESS).isPresent();
            out.when(hasConditionalAccess(now) && !Licence.of(now).isPremium() && !included)
                    .warns("SCP-2", "no licence");
        });
    }

    /** Whether a policy without the licence is enforced all the same the documents do not say. */
    private static void license(Class<? extends Fact> policies, Occasion now, Findings out) {
        Findings free = out.when(Licence.of(now) == Licence.FREE).perhaps();
        now.all(policies).forEach(policy -> free.rejects("SCP-2", "not enforced", policy));
    }

    /** Whether policies of one kind are in force for the request, of which those for everything are anyway. */
    public static void settle(String rule, boolean everyTime, Request request, Occasion now, Findings out) {
        ScopedRequest scoped = new ScopedRequest(request, DeviceStates.countsAsManaged(out));
        for (Policy policy : now.all(Policy.class)) {
            if (policy.isEveryTime() == everyTime && !policy.isForAll()) {
                boolean certainly = policy.target().covers(scoped, false);
                boolean perhaps = policy.target().covers(scoped, true);
                String part = certainly ? "covers" : perhaps ? "perhaps covers" : "does not cover";
                out.perhapsUnless(certainly == perhaps).settles(rule, part, covers(policy), perhaps);
            }
        }
    }

    /**
     * A request as policies see it.
     *
     * @param managed whether its device counts as managed, where nothing is told of that
     */
    record ScopedRequest(Request request, boolean managed) {
        static final Set<Circumstance> BY_MANAGEMENT = EnumSet.of(
                MANAGED_DEVICE, NON_MANAGED_DEVICE, UNMANAGED_OR_SHARED_DEVICE, BROWSER_OF_NON_MANAGED_DEVICE);

        /** Whether it is such a request: by what is told of it, by how its device is known, or by what that counts as. */
        boolean is(Circumstance meant) {
            if (meant == BROWSER_OF_NON_MANAGED_DEVICE) {
                return isTold(request, meant) || (request.place().isBrowser() && is(NON_MANAGED_DEVICE));
            }
            return isTold(request, meant)
                    || (BY_MANAGEMENT.contains(meant)
                            ? !tellsManagement(request) && managed == (meant == MANAGED_DEVICE)
                            : meant == NON_REGISTERED_DEVICE
                                    && !request.place().device().isRegistered());
        }

        static boolean tellsManagement(Request request) {
            return isTold(request, MANAGED_DEVICE) || isTold(request, NON_MANAGED_DEVICE);
        }

        private static boolean isTold(Request request, Circumstance meant) {
            return request.circumstances().stream().anyMatch(told -> told.isCaseOf(meant));
        }
    }
}
