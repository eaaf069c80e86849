package sessionspec.core;

import java.util.List;
import sessionspec.core.Federation.Issue;

/**
 * What setting StsRefreshTokensValidFrom does. Implements STS-1 (in a connected session), STS-2 (the present is stored),
 * STS-3 and STS-4 (a longer-lasting refresh token, or one by policies) and STS-5 (tokens issued before).
 */
final class TokensValidFrom implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Federation facts = state.federation();
        if (event instanceof Event.TokensValidFromSet set) {
            return onSetting(facts, set);
        } else if (event instanceof Event.AccessRequested request
                && facts.isFederated()
                && facts.tokensValidFrom().isPresent()
                && facts.issued().isPresent()) {
            return List.of(onRequest(facts, facts.issued().get(), tenant, request));
        }
        return List.of();
    }

    private static List<Finding> onSetting(Federation facts, Event.TokensValidFromSet set) {
        if (!facts.connected()) {
            return List.of(Finding.refused("STS-1", Reason.POWERSHELL_NOT_CONNECTED));
        }
        boolean named = set.user().equalsIgnoreCase(facts.user());
        return List.of(
                Finding.met("STS-1", Reason.POWERSHELL_CONNECTED),
                Finding.met("STS-2", named ? Reason.PRESENT_TIME_STORED : Reason.ANOTHER_USER_NAMED));
    }

    private static Finding onRequest(Federation facts, Issue issue, Tenant tenant, Event.AccessRequested request) {
        if (facts.precedesValidFrom(issue)) {
            return Finding.open("STS-5", Reason.ISSUED_BEFORE_VALID_FROM);
        }
        return PolicyScope.inForce(tenant, request).isEmpty()
                ? Finding.met("STS-3", Reason.REFRESH_TOKEN_LASTS_LONGER)
                : Finding.met("STS-4", Reason.REFRESH_TOKEN_FOLLOWS_POLICIES);
    }
}
