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

    /** Recommends another one, if there is reason to. */
    void advises(String rule, String part, boolean reason) {
        if (reason) {
            out.advises(rule, part);
        }
    }

    /** Warns of harm from it, if there is reason to. */
    void warns(String rule, String part, boolean reason) {
        if (reason) {
            out.warns(rule, part);
        }
    }

    List<Policy> policies() {
        return now.all(Policy.class);
    }

    /** The policies that ask every time. */
    Stream<Policy> everyTime() {
        return policies().stream().filter(Policy::isEveryTime);
    }

    boolean asksEveryTime(Predicate<Target> where) {
        return everyTime().map(Policy::target).anyMatch(where);
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
        return persistence().isPresent() && !lifetimes.isEmpty()
                || policies().stream().anyMatch(policy -> lifetimes.stream().anyMatch(policy.target()::meets));
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
                || App.ADMIN_PORTALS.stream().allMatch(this::hasPeriod);
    }

    /** For the app by its name, or for all. */
    private boolean hasPeriod(String app) {
        return policies().stream()
                .filter(policy -> !policy.isEveryTime())
                .anyMatch(policy -> policy.isForAll()
                        || (policy.target() instanceof Target.OneApp one
                                && one.app().name().equals(app)));
    }
}
