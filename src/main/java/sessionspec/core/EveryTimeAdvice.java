package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.App.Publisher;

/**
 * Advice on where to ask every time. Implements ADV-1 (for few apps), ADV-2 (not without multifactor authentication),
 * ADV-3 (not for Microsoft 365), ADV-4 (not for the admin portals) and ADV-9 (for apps that can tell when).
 */
final class EveryTimeAdvice implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.ConfigurationReviewed)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : tenant.policies()) {
            if (policy.isEveryTime()) {
                findings.add(breadth(policy));
                findings.add(suits(policy));
                findings.add(
                        policy.requiresMfa()
                                ? Finding.of("ADV-2", Outcome.SATISFIED, Reason.EVERY_TIME_WITH_MFA)
                                : Finding.of("ADV-2", Outcome.WARNED, Reason.EVERY_TIME_WITHOUT_MFA));
            }
            if (concerns(policy, Publisher.MICROSOFT_365)) {
                findings.add(
                        policy.isEveryTime()
                                ? Finding.of("ADV-3", Outcome.ADVISED, Reason.EVERY_TIME_ON_MICROSOFT_365)
                                : Finding.of("ADV-3", Outcome.SATISFIED, Reason.TIME_BASED_ON_MICROSOFT_365));
            }
            if (concerns(policy, Publisher.MICROSOFT_ADMIN_PORTAL) && policy.isEveryTime()) {
                findings.add(Finding.of("ADV-4", Outcome.ADVISED, Reason.EVERY_TIME_ON_ADMIN_PORTAL));
            } else if (concerns(policy, Publisher.MICROSOFT_ADMIN_PORTAL)) {
                findings.add(followedOnAdminPortal());
            }
        }
        if (tenant.has(Setting.ROLE_ACTIVATION_ASKS_AGAIN)) {
            findings.add(followedOnAdminPortal());
        }
        return findings;
    }

    private static Finding breadth(Policy policy) {
        return policy.target() instanceof Target.Everything
                ? Finding.of("ADV-1", Outcome.ADVISED, Reason.EVERY_TIME_ON_ALL_APPS)
                : Finding.of("ADV-1", Outcome.SATISFIED, Reason.EVERY_TIME_ON_FEW_APPS);
    }

    private static Finding suits(Policy policy) {
        return policy.target() instanceof Target.OneApp one && !one.app().redirectsBack()
                ? Finding.of("ADV-9", Outcome.ADVISED, Reason.EVERY_TIME_ON_APP_THAT_CANNOT_TELL)
                : Finding.of("ADV-9", Outcome.SATISFIED, Reason.EVERY_TIME_ON_APP_THAT_CAN_TELL);
    }

    /** Whether the policy takes in an app of this publisher: by name, or because it covers everything. */
    private static boolean concerns(Policy policy, Publisher publisher) {
        return policy.target() instanceof Target.Everything
                || (policy.target() instanceof Target.OneApp one && one.app().publisher() == publisher)
                || (policy.target() instanceof Target.AppsOf apps && apps.publisher() == publisher);
    }

    private static Finding followedOnAdminPortal() {
        return Finding.of("ADV-4", Outcome.SATISFIED, Reason.TIME_BASED_OR_ROLE_ACTIVATION_ON_ADMIN_PORTAL);
    }
}
