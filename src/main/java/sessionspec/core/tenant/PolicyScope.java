package sessionspec.core.tenant;

import static sessionspec.core.kernel.Circumstance.MANAGED_DEVICE;
import static sessionspec.core.kernel.Circumstance.NON_MANAGED_DEVICE;
import static sessionspec.core.kernel.Circumstance.NON_REGISTERED_DEVICE;
import static sessionspec.core.kernel.Circumstance.UNMANAGED_OR_SHARED_DEVICE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import sessionspec.core.signin.PostureChanged.Compliance;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;

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
        on.where(Policy.class).settles(Request.class, (it, now, out) -> settle("SCP-1", false, it, now, out));
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
        ScopedRequest scoped = new ScopedRequest(
                request, now.find(Compliance.class, request.place().device()).map(Compliance::compliant));
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
     * @param compliant what the compliance of its device was last measured to be, if it was
     */
    record ScopedRequest(Request request, Optional<Boolean> compliant) {
        private static final Set<Circumstance> BY_MANAGEMENT =
                EnumSet.of(MANAGED_DEVICE, NON_MANAGED_DEVICE, UNMANAGED_OR_SHARED_DEVICE);

        /**
         * Whether it is such a request: by what is told of it, by how its device is known, or by how that was measured.
         *
         * @param generously whether a device counts in of which nothing says whether it is managed
         */
        boolean is(Circumstance meant, boolean generously) {
            return isTold(meant)
                    || (BY_MANAGEMENT.contains(meant)
                            ? counts(meant == MANAGED_DEVICE, generously)
                            : meant == NON_REGISTERED_DEVICE
                                    && !request.place().device().isRegistered());
        }

        private boolean isTold(Circumstance meant) {
            return request.circumstances().stream().anyMatch(told -> told.isCaseOf(meant));
        }

        /** Where nothing else is told of the request. */
        private boolean counts(boolean asManaged, boolean generously) {
            return !isTold(MANAGED_DEVICE)
                    && !isTold(NON_MANAGED_DEVICE)
                    && request.place()
                            .device()
                            .managed(compliant)
                            .map(it -> it == asManaged)
                            .orElse(generously);
        }
    }
}
