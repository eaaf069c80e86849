package sessionspec.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.Arithmetic.Bound;

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
        } else if (event instanceof Event.TokenLifetimePoliciesListed) {
            return state.tokens().settings().stream()
                    .map(setting -> Finding.of(
                            "TLP-12",
                            Outcome.SATISFIED,
                            setting.assignee().isOrganisation()
                                    ? Reason.ORGANISATION_POLICY_LISTED
                                    : Reason.LINKED_APP_LISTED))
                    .toList();
        }
        return List.of();
    }

    private static List<Finding> onSetting(TokenFacts facts, Assignee assignee, Duration lifetime) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of("TLP-11", Outcome.SATISFIED, Reason.TIMESPAN_READ));
        findings.add(
                assignee.kind() == Assignee.Kind.MANAGED_IDENTITY
                        ? Finding.of("TLP-2", Outcome.REFUSED, Reason.ASSIGNEE_NOT_SUPPORTED)
                        : Finding.of("TLP-2", Outcome.SATISFIED, Reason.ASSIGNEE_SUPPORTED));
        Bound least = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM, lifetime, true);
        findings.add(
                least.holds()
                        ? Finding.of("TLP-9", Outcome.SATISFIED, Reason.LIFETIME_LONG_ENOUGH, least)
                        : Finding.of("TLP-9", Outcome.REFUSED, Reason.LIFETIME_TOO_SHORT, least));
        Bound greatest = new Bound(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM, lifetime, false);
        findings.add(
                greatest.holds()
                        ? Finding.of("TLP-10", Outcome.SATISFIED, Reason.LIFETIME_SHORT_ENOUGH, greatest)
                        : Finding.of("TLP-10", Outcome.REFUSED, Reason.LIFETIME_TOO_LONG, greatest));
        facts.settingOf(assignee).ifPresent(earlier -> findings.addAll(tradeOff(earlier.lifetime(), lifetime)));
        return findings;
    }

    private static List<Finding> tradeOff(Duration earlier, Duration later) {
        int change = later.compareTo(earlier);
        if (change == 0) {
            return List.of();
        }
        return List.of(Finding.of(
                "ACC-5", Outcome.WARNED, change < 0 ? Reason.LIFETIME_SHORTENED : Reason.LIFETIME_LENGTHENED));
    }
}
