package sessionspec.core.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Asking;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Use;
import sessionspec.core.signin.Reauthentication.Fresh;
import sessionspec.core.tenant.NewTenant;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.Prt;

/**
 * How long a user reaches a resource before signing in again: by the period of a policy (SIF-1, SIF-2, SIF-4, SIF-5), and
 * without one by the default window (SIF-3).
 */
public final class SignInFrequency implements Control {

    /** A session at the place: the user has signed in there, or holds a Primary Refresh Token on the device. */
    private record SignedInHere(Place place) implements Demand.Prompt {}

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        on.asks(Asking.class, (it, now, out) -> asks(now, out));
        on.meets(Asking.class, (it, now, out) -> meets(now, out));
    }

    /** Whether a longer period that is set later brings back what the default window has ended is open. */
    private void passes(Occasion now, Findings out) {
        if (now.all(Policy.class).isEmpty()) {
            for (Given given : now.all(Given.class)) {
                Use.on(given.place(), now)
                        .map(Use::at)
                        .max(Comparator.naturalOrder())
                        .map(last -> now.span(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, last))
                        .filter(window -> !window.holds())
                        .ifPresent(window -> out.perhaps().expires("SIF-3", "window passed", given, window));
            }
        }
    }

    private void asks(Occasion now, Findings out) {
        if (Applications.ask(now, out)) {
            List<Policy> policies = PolicyScope.inForce(now, out);
            policies.forEach(policy -> policy.period().ifPresent(length -> {
                Lifetime period = Lifetime.configured("Sign-in frequency", length, "SIF-1");
                PolicyDemands.ask("SIF-1", "SIF-4", policy, it -> new Fresh(it, period), now, out);
            }));
            if (policies.isEmpty()) {
                now.on(Request.class, it -> out.asks("SIF-3", "signed in", new SignedInHere(it.place())));
                out.asks("SIF-3", "window", new Fresh(Factor.FIRST_FACTOR, Lifetimes.DEFAULT_SIGN_IN_FREQUENCY));
            }
        }
    }

    private void meets(Occasion now, Findings out) {
        Place place = now.asking().orElseThrow();
        Optional<Prt> prt = Prt.of(place, now);
        // What a PRT that has run out still satisfies the documents do not say.
        Findings byPrt = out.perhapsUnless(prt.filter(out::ranOut).isEmpty());
        for (Fresh demand : out.demands(Fresh.class)) {
            if (demand.period().equals(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY)) {
                boolean all = NewTenant.knowsPolicies(now, out);
                Use.on(place, now)
                        .forEach(use -> meets("SIF-3", "used", demand, use, use.at(), now, out.perhapsUnless(all)));
                prt.ifPresent(
                        it -> meets("SIF-3", "refreshed", demand, it, it.refreshed(), now, byPrt.perhapsUnless(all)));
            } else {
                boolean first = demand.factor() == Factor.FIRST_FACTOR;
                Given.of(demand.factor(), place, now)
                        .ifPresent(it -> meets(first ? "SIF-1" : "SIF-4", "given", demand, it, it.at(), now, out));
                prt.filter(it -> first || it.mfaClaim())
                        .ifPresent(it ->
                                meets(first ? "SIF-2" : "SIF-5", "refreshed", demand, it, it.refreshed(), now, byPrt));
            }
        }
        for (SignedInHere demand : out.demands(SignedInHere.class)) {
            now.find(Use.class, place).ifPresent(use -> out.meets("SIF-3", "used", demand, use));
            prt.ifPresent(it -> byPrt.meets("SIF-3", "PRT", demand, it));
        }
    }

    private static void meets(
            String rule, String part, Fresh demand, Fact fact, Instant since, Occasion now, Findings out) {
        out.by(now.span(demand.period(), since)).meets(rule, part, demand, fact);
    }
}
