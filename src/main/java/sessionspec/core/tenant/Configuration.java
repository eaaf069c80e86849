package sessionspec.core.tenant;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** What is configured, as a review looks at it. */
record Configuration(Occasion now, Findings out) {

    List<Policy> policies() {
        return now.all(Policy.class);
    }

    boolean asksEveryTime(Predicate<Policy> where) {
        return policies().stream().filter(Policy::isEveryTime).anyMatch(where);
    }

    boolean isOn(TenantSetting setting) {
        return Switched.state(setting, now, out).orElse(false);
    }

    Optional<BrowserPersistence> persistence() {
        return now.find(BrowserPersistence.class);
    }

    /** A policy of Conditional Access and a token lifetime policy; one on persistence names no app that could set it apart. */
    boolean hasTwoPoliciesForOne() {
        List<Target> lifetimes = now.all(TokenLifetimePolicy.class).stream()
                .map(TokenLifetimePolicy::assignee)
                .filter(assignee -> !assignee.equals(Assignee.NONE))
                .map(Assignee::target)
                .toList();
        return Stream.concat(
                        policies().stream().map(Policy::target),
                        persistence().stream().map(control -> new Target.Everything()))
                .anyMatch(target -> lifetimes.stream().anyMatch(target::meets));
    }

    /** By the control, which overrides the two settings where it covers all apps. */
    boolean browsersMayPersist() {
        return persistence()
                .filter(BrowserPersistence::allApps)
                .map(BrowserPersistence::always)
                .orElse(isOn(TenantSetting.STAY_SIGNED_IN_PROMPT) || isOn(TenantSetting.AD_FS_PERSISTENCE));
    }

    /** On both together: a period on one of them is not on both. */
    boolean protectsAdminPortals() {
        return isOn(TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN)
                || App.ADMIN_PORTALS.stream()
                        .allMatch(portal -> policies().stream()
                                .filter(policy -> !policy.isEveryTime())
                                .anyMatch(policy -> policy.target() instanceof Target.Everything
                                        || (policy.target() instanceof Target.OneApp one
                                                && one.app().name().equals(portal))));
    }
}
