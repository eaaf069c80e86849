package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Advice on settings that get in each other's way. Implements ADV-5 (token lifetime policies), ADV-6 (other
 * reauthentication settings), ADV-7 (remember MFA) and ADV-8 (persistent browsers).
 */
final class OverlapAdvice implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.ConfigurationReviewed)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<TokenLifetimePolicy> others = new ArrayList<>(tenant.tokenLifetimePolicies());
        others.addAll(state.tokens().asPolicies());
        for (Policy policy : tenant.policies()) {
            for (TokenLifetimePolicy other : others) {
                findings.add(
                        meet(policy.target(), other.target())
                                ? Finding.of("ADV-5", Outcome.WARNED, Reason.TOKEN_LIFETIME_POLICY_OVERLAPS)
                                : Finding.of("ADV-5", Outcome.SATISFIED, Reason.TOKEN_LIFETIME_POLICY_APART));
            }
        }
        if (!tenant.policies().isEmpty()) {
            findings.add(
                    tenant.has(Setting.OTHER_REAUTHENTICATION) || tenant.has(Setting.REMEMBER_MFA)
                            ? Finding.of("ADV-6", Outcome.ADVISED, Reason.OTHER_REAUTHENTICATION_ENABLED)
                            : Finding.of("ADV-6", Outcome.SATISFIED, Reason.OTHER_REAUTHENTICATION_DISABLED));
            findings.add(
                    tenant.has(Setting.REMEMBER_MFA)
                            ? Finding.of("ADV-7", Outcome.WARNED, Reason.REMEMBER_MFA_ENABLED)
                            : Finding.of("ADV-7", Outcome.SATISFIED, Reason.REMEMBER_MFA_DISABLED));
        }
        findings.add(
                mayPersist(tenant)
                        ? Finding.of("ADV-8", Outcome.WARNED, Reason.PERSISTENT_BROWSER_CACHES_TOKENS)
                        : Finding.of("ADV-8", Outcome.SATISFIED, Reason.BROWSER_NOT_PERSISTENT));
        return findings;
    }

    /** By the control, which overrides the two settings where it covers all apps (PBS-5, PBS-6). */
    private static boolean mayPersist(Tenant tenant) {
        return tenant.reauthentication()
                .persistence()
                .filter(ReauthenticationSettings.Persistence::allApps)
                .map(ReauthenticationSettings.Persistence::always)
                .orElse(tenant.has(Setting.STAY_SIGNED_IN_PROMPT) || tenant.has(Setting.AD_FS_PERSISTENCE));
    }

    /** Whether some request of some user falls under both: they do not name two apps. */
    private static boolean meet(Target one, Target other) {
        return !(one instanceof Target.OneApp a && other instanceof Target.OneApp b)
                || a.app().name().equals(b.app().name());
    }
}
