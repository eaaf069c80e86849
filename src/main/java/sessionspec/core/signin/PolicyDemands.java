package sessionspec.core.signin;

import java.util.function.Function;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tokens.Prt;

/** What every policy with a sign-in frequency demands, whatever the frequency. */
final class PolicyDemands {

    private PolicyDemands() {}

    /** The first factor, and MFA if the policy requires it, or beside the first factor if the session included it. */
    static void ask(
            String rule, String withMfa, Policy policy, Function<Factor, Demand> demand, Occasion now, Findings out) {
        Demand first = out.asks(rule, "first factor", demand.apply(Factor.FIRST_FACTOR));
        if (policy.requiresMfa()) {
            out.asks(withMfa, "MFA", demand.apply(Factor.MFA));
        } else {
            askBeside(first, withMfa, demand.apply(Factor.MFA), true, now, out);
        }
    }

    /** MFA that no policy requires, beside the first factor if the session included it; open where there is no policy. */
    static void askBeside(Demand first, String withMfa, Demand mfa, boolean policy, Occasion now, Findings out) {
        if (knowsMfa(now)) {
            out.perhapsUnless(policy).asks(withMfa, policy ? "MFA" : "no policy", mfa);
            out.yields(withMfa, "with the first factor only", mfa, first);
        }
    }

    private static boolean knowsMfa(Occasion now) {
        Place place = now.asking().orElseThrow();
        return Given.of(Factor.MFA, place, now).isPresent()
                || Prt.of(place, Factor.MFA, now).isPresent();
    }
}
