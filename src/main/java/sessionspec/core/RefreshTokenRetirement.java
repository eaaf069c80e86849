package sessionspec.core;

import java.time.Instant;
import java.util.List;
import sessionspec.core.Arithmetic.Cutoff;

/** The end of configurable lifetimes for refresh and session tokens. Implements RTL-1. */
final class RefreshTokenRetirement implements Control {

    /** Start of 30 January 2021, UTC. */
    static final Instant RETIREMENT = Instant.parse("2021-01-30T00:00:00Z");

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        return tenant.tokenLifetimePolicies().stream()
                .filter(policy -> event instanceof Event.ConfigurationReviewed
                        || event instanceof Event.TokenLifetimePolicyListed listed
                                && listed.assignee().has(policy))
                .map(policy -> onPolicy(policy, event.at()))
                .toList();
    }

    private static Finding onPolicy(TokenLifetimePolicy policy, Instant at) {
        if (policy.tokens() == TokenLifetimePolicy.Tokens.ACCESS_ID_OR_SAML) {
            return Finding.of("RTL-1", Outcome.SATISFIED, Reason.OTHER_TOKENS_CONFIGURABLE);
        }
        Cutoff cutoff = new Cutoff("Refresh and session token lifetimes retired", RETIREMENT, at, "RTL-1");
        return cutoff.holds()
                ? Finding.of("RTL-1", Outcome.SATISFIED, Reason.REFRESH_TOKEN_POLICY_HONOURED, cutoff)
                : Finding.of("RTL-1", Outcome.WARNED, Reason.REFRESH_TOKEN_POLICY_RETIRED, cutoff);
    }
}
