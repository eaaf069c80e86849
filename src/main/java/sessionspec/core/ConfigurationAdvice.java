package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.App.Publisher;
import sessionspec.core.ReauthenticationSettings.Persistence;

/**
 * Advice on where to ask every time, and on settings that get in each other's way. Implements ADV-1 (every time for few
 * apps), ADV-2 (not without multifactor authentication), ADV-3 (not for Microsoft 365), ADV-4 (not for the admin
 * portals), ADV-5 (token lifetime policies), ADV-6 (other reauthentication settings), ADV-7 (remember MFA), ADV-8
 * (persistent browsers) and ADV-9 (every time for apps that can tell when).
 */
final class ConfigurationAdvice implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event.is(EventKind.CONFIGURATION_REVIEWED))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        tenant.policies().forEach(policy -> findings.addAll(onEveryTime(policy)));
        onAdminPortals(tenant).ifPresent(findings::add);
        // A policy on persistence names no app that could set it apart.
        Stream<Target> sessionControls = Stream.concat(
                tenant.policies().stream().map(Policy::target),
                tenant.reauthentication().persistence().stream().map(control -> new Target.Everything()));
        sessionControls.forEach(target -> Stream.concat(
                        tenant.tokenLifetimePolicies().stream(), state.tokens().asPolicies().stream())
                .map(other -> warning(
                        "ADV-5",
                        target.meets(other.target()),
                        Reason.TOKEN_LIFETIME_POLICY_OVERLAPS,
                        Reason.TOKEN_LIFETIME_POLICY_APART))
                .forEach(findings::add));
        boolean remembers = tenant.has(Setting.REMEMBER_MFA);
        boolean asksOtherwise = remembers || tenant.has(Setting.OTHER_REAUTHENTICATION);
        if (!tenant.policies().isEmpty()) {
            findings.add(advice(
                    "ADV-6",
                    asksOtherwise,
                    Reason.OTHER_REAUTHENTICATION_ENABLED,
                    Reason.OTHER_REAUTHENTICATION_DISABLED));
            findings.add(warning("ADV-7", remembers, Reason.REMEMBER_MFA_ENABLED, Reason.REMEMBER_MFA_DISABLED));
        }
        findings.add(warning(
                "ADV-8", mayPersist(tenant), Reason.PERSISTENT_BROWSER_CACHES_TOKENS, Reason.BROWSER_NOT_PERSISTENT));
        return findings;
    }

    /** By the control, which overrides the two settings where it covers all apps (PBS-5, PBS-6). */
    private static boolean mayPersist(Tenant tenant) {
        return tenant.reauthentication()
                .persistence()
                .filter(Persistence::allApps)
                .map(Persistence::always)
                .orElse(tenant.has(Setting.STAY_SIGNED_IN_PROMPT) || tenant.has(Setting.AD_FS_PERSISTENCE));
    }

    private static List<Finding> onEveryTime(Policy policy) {
        boolean everyTime = policy.isEveryTime();
        boolean all = policy.target() instanceof Target.Everything;
        boolean blind =
                policy.target() instanceof Target.OneApp one && !one.app().redirectsBack();
        List<Finding> findings = new ArrayList<>();
        if (everyTime) {
            findings.add(advice("ADV-1", all, Reason.EVERY_TIME_ON_ALL_APPS, Reason.EVERY_TIME_ON_FEW_APPS));
            findings.add(advice(
                    "ADV-9", blind, Reason.EVERY_TIME_ON_APP_THAT_CANNOT_TELL, Reason.EVERY_TIME_ON_APP_THAT_CAN_TELL));
            findings.add(
                    warning("ADV-2", !policy.requiresMfa(), Reason.EVERY_TIME_WITHOUT_MFA, Reason.EVERY_TIME_WITH_MFA));
        }
        if (policy.target().takesIn(Publisher.MICROSOFT_365)) {
            findings.add(
                    advice("ADV-3", everyTime, Reason.EVERY_TIME_ON_MICROSOFT_365, Reason.TIME_BASED_ON_MICROSOFT_365));
        }
        return findings;
    }

    /** On both portals together: every time on one of them goes before a period, and a period on one is not on both. */
    private static Optional<Finding> onAdminPortals(Tenant tenant) {
        List<Policy> policies = tenant.policies().stream()
                .filter(policy -> policy.target().takesIn(Publisher.MICROSOFT_ADMIN_PORTAL))
                .toList();
        boolean recommended = tenant.has(Setting.ROLE_ACTIVATION_ASKS_AGAIN)
                || App.ADMIN_PORTALS.stream()
                        .allMatch(portal -> policies.stream()
                                .anyMatch(policy -> !(policy.target() instanceof Target.OneApp one)
                                        || one.app().name().equals(portal)));
        if (policies.isEmpty() && !recommended) {
            return Optional.empty();
        }
        return Optional.of(advice(
                "ADV-4",
                policies.stream().anyMatch(Policy::isEveryTime),
                Reason.EVERY_TIME_ON_ADMIN_PORTAL,
                recommended
                        ? Reason.TIME_BASED_OR_ROLE_ACTIVATION_ON_ADMIN_PORTAL
                        : Reason.TIME_BASED_ON_ONE_ADMIN_PORTAL));
    }

    private static Finding advice(String rule, boolean given, Reason why, Reason whyNot) {
        return Finding.of(rule, !given, whyNot, Outcome.ADVISED, why);
    }

    private static Finding warning(String rule, boolean given, Reason why, Reason whyNot) {
        return Finding.of(rule, !given, whyNot, Outcome.WARNED, why);
    }
}
