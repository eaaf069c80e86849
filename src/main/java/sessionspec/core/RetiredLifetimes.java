package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.Arithmetic.Cutoff;
import sessionspec.core.TokenLifetimePolicy.Tokens;

/**
 * The end of configurable lifetimes for refresh and session tokens. Implements RTL-1 (policies from before), RTL-2 (no
 * more setting), RTL-3 (new tokens get the default) and RTL-4 (sign-in frequency instead).
 */
final class RetiredLifetimes implements Control {

    /** Start of 30 January 2021, UTC. */
    static final Instant RETIREMENT = Instant.parse("2021-01-30T00:00:00Z");

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        boolean retired = !event.at().isBefore(RETIREMENT);
        if (event instanceof Event.SessionTokenInactivitySet) {
            return List.of(Finding.of(
                    "RTL-2",
                    new Cutoff("Setting session token lifetimes retired", RETIREMENT, event.at(), "RTL-2"),
                    Reason.SESSION_TOKEN_SETTING_TAKEN,
                    Outcome.REFUSED,
                    Reason.SESSION_TOKEN_SETTING_RETIRED));
        } else if (event instanceof Event.StaySignedInAnswered) {
            return state.tokens().sessionTokenInactivity().stream()
                    .map(period -> retired ? Reason.NEW_TOKEN_BY_DEFAULT : Reason.NEW_TOKEN_AS_CONFIGURED)
                    .map(reason -> Finding.met("RTL-3", reason))
                    .toList();
        } else if (event instanceof Event.TokenLifetimePolicyListed listed) {
            return tenant.tokenLifetimePolicies().stream()
                    .filter(listed.assignee()::has)
                    .map(policy -> policy.tokens() == Tokens.REFRESH_OR_SESSION
                            ? Reason.REFRESH_TOKEN_POLICY_AFFECTED
                            : Reason.OTHER_TOKENS_CONFIGURABLE)
                    .map(reason -> Finding.met("RTL-1", reason))
                    .toList();
        } else if (event.is(EventKind.CONFIGURATION_REVIEWED)) {
            List<TokenLifetimePolicy> policies = tenant.tokenLifetimePolicies();
            boolean leftOver = retired && policies.stream().anyMatch(it -> it.tokens() == Tokens.REFRESH_OR_SESSION);
            return Stream.concat(
                            policies.stream().map(policy -> onPolicy(policy, event.at())),
                            leftOver ? Stream.of(instead(tenant.policies())) : Stream.empty())
                    .toList();
        }
        return List.of();
    }

    private static Finding onPolicy(TokenLifetimePolicy policy, Instant at) {
        return policy.tokens() == Tokens.ACCESS_ID_OR_SAML
                ? Finding.met("RTL-1", Reason.OTHER_TOKENS_CONFIGURABLE)
                : Finding.of(
                        "RTL-1",
                        new Cutoff("Refresh and session token lifetimes retired", RETIREMENT, at, "RTL-1"),
                        Reason.REFRESH_TOKEN_POLICY_HONOURED,
                        Outcome.WARNED,
                        Reason.REFRESH_TOKEN_POLICY_RETIRED);
    }

    private static Finding instead(List<Policy> policies) {
        return Finding.of(
                "RTL-4",
                !policies.isEmpty(),
                Reason.SIGN_IN_FREQUENCY_CONFIGURED,
                Outcome.ADVISED,
                Reason.SIGN_IN_FREQUENCY_MISSING);
    }
}
