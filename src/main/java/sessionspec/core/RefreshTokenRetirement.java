package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.Arithmetic.Cutoff;

/** The end of configurable lifetimes for refresh and session tokens. Implements RTL-1. */
final class RefreshTokenRetirement implements Control {

    /** Start of 30 January 2021, UTC. */
    static final Instant RETIREMENT = Instant.parse("2021-01-30T00:00:00Z");

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.ConfigurationReviewed) && !(event instanceof Event.TokenLifetimePoliciesListed)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (TokenLifetimePolicy policy : tenant.tokenLifetimePolicies()) {
            if (policy.tokens() == TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION) {
                Cutoff cutoff =
                        new Cutoff("Refresh and session token lifetimes retired", RETIREMENT, event.at(), "RTL-1");
                findings.add(
                        cutoff.holds()
                                ? Finding.of("RTL-1", Outcome.SATISFIED, Reason.REFRESH_TOKEN_POLICY_HONOURED, cutoff)
                                : Finding.of("RTL-1", Outcome.WARNED, Reason.REFRESH_TOKEN_POLICY_RETIRED, cutoff));
            } else {
                findings.add(Finding.of("RTL-1", Outcome.SATISFIED, Reason.OTHER_TOKENS_CONFIGURABLE));
            }
        }
        return findings;
    }
}
