package sessionspec.core;

import java.util.List;
import sessionspec.core.Arithmetic.Cutoff;

/**
 * What the retirement leaves of configured session tokens. Implements RTL-2 (no more setting), RTL-3 (new tokens get the
 * default) and RTL-4 (sign-in frequency instead).
 */
final class SessionTokenRetirement implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.SessionTokenInactivitySet) {
            Cutoff cutoff = new Cutoff(
                    "Setting session token lifetimes retired", RefreshTokenRetirement.RETIREMENT, event.at(), "RTL-2");
            return cutoff.holds()
                    ? List.of(Finding.of("RTL-2", Outcome.SATISFIED, Reason.SESSION_TOKEN_SETTING_TAKEN, cutoff))
                    : List.of(Finding.of("RTL-2", Outcome.REFUSED, Reason.SESSION_TOKEN_SETTING_RETIRED, cutoff));
        } else if (event instanceof Event.StaySignedInAnswered
                && state.tokens().sessionTokenInactivity().isPresent()) {
            return List.of(Finding.of(
                    "RTL-3",
                    Outcome.SATISFIED,
                    event.at().isBefore(RefreshTokenRetirement.RETIREMENT)
                            ? Reason.NEW_TOKEN_AS_CONFIGURED
                            : Reason.NEW_TOKEN_BY_DEFAULT));
        } else if (event instanceof Event.ConfigurationReviewed
                && !event.at().isBefore(RefreshTokenRetirement.RETIREMENT)
                && configuresRetired(tenant)) {
            return List.of(
                    tenant.policies().isEmpty()
                            ? Finding.of("RTL-4", Outcome.ADVISED, Reason.SIGN_IN_FREQUENCY_MISSING)
                            : Finding.of("RTL-4", Outcome.SATISFIED, Reason.SIGN_IN_FREQUENCY_CONFIGURED));
        }
        return List.of();
    }

    private static boolean configuresRetired(Tenant tenant) {
        return tenant.tokenLifetimePolicies().stream()
                .anyMatch(policy -> policy.tokens() == TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION);
    }
}
