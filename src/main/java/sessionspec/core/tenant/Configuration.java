package sessionspec.core.tenant;

import java.util.List;
import java.util.function.Predicate;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** What is configured, as a review looks at it. */
record Configuration(Occasion now, Findings out) {

    List<Policy> policies() {
        return now.all(Policy.class);
    }

    /** Whether there is such a policy that asks every time. */
    boolean asksEveryTime(Predicate<Policy> such) {
        return now.has(Policy.class, policy -> policy.isEveryTime() && such.test(policy));
    }

    boolean isOn(TenantSetting setting) {
        return Switched.isOn(setting, now, out);
    }

    /** Whether browser sessions are never persistent and no policy has it otherwise. */
    boolean neverPersists() {
        return forAllApps().equals(List.of(new BrowserPersistence(true, false)));
    }

    /** A policy of Conditional Access and a token lifetime policy; one on persistence names no app that could set it apart. */
    boolean hasTwoPoliciesForOne() {
        List<Target> lifetimes = now.all(TokenLifetimePolicy.class).stream()
                .map(TokenLifetimePolicy::assignee)
                .filter(assignee -> !assignee.equals(Assignee.NONE))
                .map(Assignee::target)
                .toList();
        return BrowserPersistence.any(now) && !lifetimes.isEmpty()
                || policies().stream().anyMatch(policy -> lifetimes.stream().anyMatch(policy.target()::meets));
    }

    /** Whether a setting is known by which they do: where none is, no document says that they do not. */
    boolean letsBrowsersPersist() {
        return !forAllApps().isEmpty()
                || isOn(TenantSetting.STAY_SIGNED_IN_PROMPT)
                || isOn(TenantSetting.AD_FS_PERSISTENCE);
    }

    private List<BrowserPersistence> forAllApps() {
        return now.all(BrowserPersistence.class).stream()
                .filter(BrowserPersistence::allApps)
                .toList();
    }

    /** On both together: a period on one of them is not on both. */
    boolean protectsAdminPortals() {
        return isOn(TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN)
                || App.ADMIN_PORTALS.stream().allMatch(this::hasPeriod);
    }

    /** For the app by its name, or for all. */
    private boolean hasPeriod(String app) {
        return now.has(
                Policy.class,
                it -> !it.isEveryTime()
                        && (it.isForAll()
                                || it.target() instanceof Target.OneApp one
                                        && one.app().name().equals(app)));
    }
}
