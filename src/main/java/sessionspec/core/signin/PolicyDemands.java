package sessionspec.core.signin;

import java.util.function.Function;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.Prt;

/** What every policy with a sign-in frequency demands, whatever the frequency. */
final class PolicyDemands {

    private PolicyDemands() {}

    /** From where the user asks, or goes on to another app. */
    static Place place(Occasion now) {
        return now.event(Request.class)
                .map(Request::place)
                .or(() -> now.event(AppSwitched.class).map(AppSwitched::place))
                .orElseThrow();
    }

    /** The first factor, and MFA if the policy requires it, or beside the first factor if the session included it. */
    static void ask(
            String rule, String withMfa, Policy policy, Function<Factor, Demand> demand, Occasion now, Findings out) {
        Demand first = out.asks(rule, "first factor", demand.apply(Factor.FIRST_FACTOR));
        if (policy.requiresMfa() || knowsMfa(now)) {
            Demand mfa = out.asks(withMfa, "MFA", demand.apply(Factor.MFA));
            if (!policy.requiresMfa()) {
                out.yields(withMfa, "with the first factor only", mfa, first);
            }
        }
    }

    private static boolean knowsMfa(Occasion now) {
        Place place = place(now);
        return Given.of(Factor.MFA, place, now).isPresent()
                || Prt.of(place, now).filter(Prt::mfaClaim).isPresent();
    }
}
