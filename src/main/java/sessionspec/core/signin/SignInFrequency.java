package sessionspec.core.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Use;
import sessionspec.core.signin.Reauthentication.Fresh;
import sessionspec.core.tenant.MfaVerified;
import sessionspec.core.tenant.NewTenant;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tokens.Prt;

/**
 * How long a user reaches a resource before signing in again: by the period of a policy (SIF-1, SIF-2, SIF-4, SIF-5), and
 * without one by the default window (SIF-3). What gives the first factor gives no MFA (SIF-6).
 */
public final class SignInFrequency implements Control {

    /** A session at the place: the user has signed in there, or holds a Primary Refresh Token on the device. */
    private record SignedInHere(Place place) implements Demand.Prompt {}

    @Override
    public void speaks(Phases on) {
        on.passes(Given.class, SignInFrequency::pass);
        on.asks(Asking.class, Applications.asked((it, now, out) -> ask(PolicyScope.inForce(now, out), now, out)));
        on.meetsEach(Fresh.class, SignInFrequency::meet);
        on.meetsEach(SignedInHere.class, (demand, now, out) -> {
            now.find(Use.class, demand.place()).ifPresent(use -> out.meets("SIF-3", "used", demand, use));
            Prt.of(demand.place(), now).ifPresent(prt -> by(prt, out).meets("SIF-3", "PRT", demand, prt));
        });
        on.meetsEach(MfaVerified.class, SignInFrequency::claim);
        on.does(SignedIn.class, (it, now, out) -> {
            out.when(!it.factors().contains(Factor.MFA))
                    .denied()
                    .gives("SIF-6", "first factor only", new Given(Factor.MFA, it.place(), it.at()));
        });
    }

    /** Whether a longer period that is set later brings back what the default window has ended is open. */
    private static void pass(Given given, Occasion now, Findings out) {
        if (!now.has(Policy.class)) {
            Use.on(given.place(), now)
                    .max(Comparator.comparing(Use::at))
                    .map(last -> now.span(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY, last.at()))
                    .filter(window -> !window.holds())
                    .ifPresent(window -> out.perhaps().expires("SIF-3", "window passed", given, window));
        }
    }

    private static void ask(List<Policy> policies, Occasion now, Findings out) {
        policies.forEach(policy -> policy.period().ifPresent(length -> {
            Lifetime period = Lifetime.configured("Sign-in frequency", length, "SIF-1");
            PolicyDemands.ask("SIF-1", "SIF-4", policy, it -> new Fresh(it, period), now, out);
        }));
        if (policies.isEmpty()) {
            now.event(Request.class).ifPresent(it -> out.asks("SIF-3", "signed in", new SignedInHere(it.place())));
            Lifetime window = Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.get();
            Fresh first = out.asks("SIF-3", "window", new Fresh(Factor.FIRST_FACTOR, window));
            PolicyDemands.askBeside(first, "SIF-4", new Fresh(Factor.MFA, window), false, now, out);
        }
    }

    private static void meet(Fresh demand, Occasion now, Findings out) {
        Place place = now.asking().orElseThrow();
        boolean window = demand.period().equals(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.get());
        Findings how = out.perhapsUnless(!window || NewTenant.knowsPolicies(now, out));
        boolean first = demand.factor() == Factor.FIRST_FACTOR;
        if (window) {
            Use.on(place, now)
                    .forEach(use -> how.by(demand.since(use.at(), now)).meets("SIF-3", "used", demand, use));
        } else {
            Given.of(demand.factor(), place, now).ifPresent(given -> {
                how.by(demand.since(given.at(), now)).meets(first ? "SIF-1" : "SIF-4", "given", demand, given);
            });
        }
        String byPrt = window ? "SIF-3" : first ? "SIF-2" : "SIF-5";
        Prt.of(place, demand.factor(), now).ifPresent(prt -> {
            by(prt, how).by(demand.since(prt.refreshed(), now)).meets(byPrt, "refreshed", demand, prt);
        });
    }

    /** What a PRT's claim is worth at a new sign-in that requires MFA is said only of the period of a policy, and after it. */
    private static void claim(MfaVerified demand, Occasion now, Findings out) {
        Prt.of(demand.place(), Factor.MFA, now)
                .filter(prt -> !out.wasEnded(prt))
                .ifPresent(prt -> {
                    Optional<Boolean> within = Policy.satisfiesAll(Policy::requiresMfa, prt.refreshed(), now);
                    out.when(now.event() instanceof MfaRequired && within.orElse(true))
                            .perhapsUnless(out.holds(prt) && within.orElse(false))
                            .meets("SIF-5", "new sign-in", demand, prt);
                });
    }

    /** What a PRT that has run out still satisfies the documents do not say. */
    private static Findings by(Prt prt, Findings out) {
        return out.perhapsUnless(!out.ranOut(prt));
    }
}
