package sessionspec.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Bound;
import sessionspec.core.TokenFacts.LifetimeSetting;

/**
 * What may be set as AccessTokenLifetime, and what is set. Implements TLP-2 (for which objects), TLP-9 and TLP-10 (least
 * and greatest value), TLP-8 (tokens that exist already), TLP-11 (how it is written), TLP-12 (listing) and ACC-5 (the
 * trade-off).
 */
final class TokenLifetimeSettings implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.TokenLifetimeSet set) {
            return set.lifetime()
                    .map(lifetime -> onSetting(state.tokens(), tenant, set.assignee(), lifetime))
                    .orElse(List.of(Finding.refused("TLP-11", Reason.TIMESPAN_UNREADABLE)));
        } else if (event instanceof Event.TokenLifetimePolicyListed listed) {
            return List.of(Finding.met("TLP-12", onListing(state.tokens(), tenant, listed)));
        } else if (event instanceof Event.TokenPresented shown) {
            return state.tokens().token(shown.kindOfToken()).stream()
                    .filter(token -> EffectiveLifetime.of(state.tokens(), token.request())
                            .filter(token.lifetime()::equals)
                            .isEmpty())
                    .map(token -> Finding.met("TLP-8", Reason.TOKEN_KEEPS_ITS_LIFETIME))
                    .toList();
        }
        return List.of();
    }

    private static Reason onListing(TokenFacts facts, Tenant tenant, Event.TokenLifetimePolicyListed listed) {
        boolean exists = facts.settingOf(listed.assignee()).isPresent()
                || tenant.tokenLifetimePolicies().stream().anyMatch(listed.assignee()::has);
        return exists ? Reason.POLICY_LISTED : Reason.NO_POLICY_LISTED;
    }

    private static List<Finding> onSetting(TokenFacts facts, Tenant tenant, Assignee assignee, Duration lifetime) {
        Bound least = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM, lifetime, true);
        Bound greatest = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM, lifetime, false);
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.met("TLP-11", Reason.TIMESPAN_READ),
                assignee.kind() == Assignee.Kind.MANAGED_IDENTITY
                        ? Finding.refused("TLP-2", Reason.ASSIGNEE_NOT_SUPPORTED)
                        : Finding.met("TLP-2", Reason.ASSIGNEE_SUPPORTED),
                Finding.of("TLP-9", least, Reason.LIFETIME_LONG_ENOUGH, Outcome.REFUSED, Reason.LIFETIME_TOO_SHORT),
                Finding.of(
                        "TLP-10", greatest, Reason.LIFETIME_SHORT_ENOUGH, Outcome.REFUSED, Reason.LIFETIME_TOO_LONG)));
        if (findings.stream().allMatch(finding -> finding.outcome() == Outcome.SATISFIED)
                && EffectiveLifetime.wouldCount(facts, assignee)) {
            findings.addAll(tradeOff(facts.settingOf(assignee).map(LifetimeSetting::lifetime), tenant, lifetime));
        }
        return findings;
    }

    /**
     * Against the lifetime of the policy that is replaced, or else against the range of the defaults. Where none is stated
     * (ACC-8) nothing is weighed; that leaves the setting in force, so the finding is met rather than open.
     */
    private static List<Finding> tradeOff(Optional<Duration> earlier, Tenant tenant, Duration later) {
        if (earlier.isEmpty() && tenant.hasConditionalAccess()) {
            return List.of(Finding.met("ACC-5", Reason.DEFAULT_VARIES_WITH_CONDITIONAL_ACCESS));
        }
        Optional<Lifetime> replaced = earlier.map(it -> Lifetime.configured("Lifetime until then", it, "ACC-5"));
        Bound least = new Bound(replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST), later, true);
        Bound greatest = new Bound(replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST), later, false);
        return List.of(
                Finding.of("ACC-5", least, Reason.LIFETIME_NOT_SHORTENED, Outcome.WARNED, Reason.LIFETIME_SHORTENED),
                Finding.of(
                        "ACC-5", greatest, Reason.LIFETIME_NOT_LENGTHENED, Outcome.WARNED, Reason.LIFETIME_LENGTHENED));
    }
}
