package sessionspec.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Bound;
import sessionspec.core.TokenFacts.LifetimeSetting;

/**
 * What may be set as AccessTokenLifetime, and what is set. Implements TLP-2 (for which objects), TLP-9 and TLP-10 (least
 * and greatest value), TLP-11 (how it is written), TLP-12 (listing) and ACC-5 (the trade-off).
 */
final class TokenLifetimeSettings implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.TokenLifetimeSet set) {
            return set.lifetime()
                    .map(lifetime -> onSetting(state.tokens(), set.assignee(), lifetime))
                    .orElse(List.of(Finding.of("TLP-11", Outcome.REFUSED, Reason.TIMESPAN_UNREADABLE)));
        } else if (event instanceof Event.TokenLifetimePolicyListed listed) {
            return List.of(Finding.of("TLP-12", Outcome.SATISFIED, onListing(state.tokens(), tenant, listed)));
        }
        return List.of();
    }

    private static Reason onListing(TokenFacts facts, Tenant tenant, Event.TokenLifetimePolicyListed listed) {
        boolean exists = facts.settingOf(listed.assignee()).isPresent()
                || tenant.tokenLifetimePolicies().stream().anyMatch(listed.assignee()::has);
        return exists ? Reason.POLICY_LISTED : Reason.NO_POLICY_LISTED;
    }

    private static List<Finding> onSetting(TokenFacts facts, Assignee assignee, Duration lifetime) {
        Bound least = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM, lifetime, true);
        Bound greatest = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM, lifetime, false);
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.of("TLP-11", Outcome.SATISFIED, Reason.TIMESPAN_READ),
                assignee.kind() == Assignee.Kind.MANAGED_IDENTITY
                        ? Finding.of("TLP-2", Outcome.REFUSED, Reason.ASSIGNEE_NOT_SUPPORTED)
                        : Finding.of("TLP-2", Outcome.SATISFIED, Reason.ASSIGNEE_SUPPORTED),
                least.holds()
                        ? Finding.of("TLP-9", Outcome.SATISFIED, Reason.LIFETIME_LONG_ENOUGH, least)
                        : Finding.of("TLP-9", Outcome.REFUSED, Reason.LIFETIME_TOO_SHORT, least),
                greatest.holds()
                        ? Finding.of("TLP-10", Outcome.SATISFIED, Reason.LIFETIME_SHORT_ENOUGH, greatest)
                        : Finding.of("TLP-10", Outcome.REFUSED, Reason.LIFETIME_TOO_LONG, greatest)));
        if (findings.stream().allMatch(finding -> finding.outcome() == Outcome.SATISFIED)
                && EffectiveLifetime.wouldCount(facts, assignee)) {
            findings.addAll(tradeOff(facts.settingOf(assignee).map(LifetimeSetting::lifetime), lifetime));
        }
        return findings;
    }

    /** Against the lifetime of the policy that is replaced, or else against the range of the defaults. */
    private static List<Finding> tradeOff(Optional<Duration> earlier, Duration later) {
        Optional<Lifetime> replaced = earlier.map(it -> Lifetime.configured("Lifetime until then", it, "ACC-5"));
        Bound least = new Bound(replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST), later, true);
        Bound greatest = new Bound(replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST), later, false);
        return List.of(
                least.holds()
                        ? Finding.of("ACC-5", Outcome.SATISFIED, Reason.LIFETIME_NOT_SHORTENED, least)
                        : Finding.of("ACC-5", Outcome.WARNED, Reason.LIFETIME_SHORTENED, least),
                greatest.holds()
                        ? Finding.of("ACC-5", Outcome.SATISFIED, Reason.LIFETIME_NOT_LENGTHENED, greatest)
                        : Finding.of("ACC-5", Outcome.WARNED, Reason.LIFETIME_LENGTHENED, greatest));
    }
}
