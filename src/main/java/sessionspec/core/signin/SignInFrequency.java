package sessionspec.core.signin;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.End;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Use;
import sessionspec.core.tenant.NewTenant;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.Prt;
import sessionspec.core.tokens.TokenRequested;

/**
 * How long a user reaches a resource before signing in again: by the period of a policy (SIF-1, SIF-2, SIF-4, SIF-5), and
 * without one by the default window (SIF-3).
 */
public final class SignInFrequency implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class, TokenRequested.class);
    }

    @Override
    public void asks(Occasion now, Findings out) {
        Request request = now.event(Request.class).orElseThrow();
        if (!Applications.ask(now, out)) {
            return;
        }
        boolean knowsMfa = knowsMfa(now, request.place());
        for (Policy policy : PolicyScope.inForce(now, out)) {
            policy.period().ifPresent(length -> {
                Lifetime period = Lifetime.configured("Sign-in frequency", length, "SIF-1");
                Fresh first = out.asks("SIF-1", "first factor", new Fresh(Factor.FIRST_FACTOR, period));
                if (policy.requiresMfa() || knowsMfa) {
                    Fresh mfa = out.asks("SIF-4", "MFA", new Fresh(Factor.MFA, period));
                    if (!policy.requiresMfa()) {
                        out.yields("SIF-4", "with the first factor only", mfa, first);
                    }
                }
            });
        }
        if (PolicyScope.inForce(now, out).isEmpty()) {
            out.asks("SIF-3", "signed in", new SignedInHere(request.place()));
            out.asks("SIF-3", "window", new Fresh(Factor.FIRST_FACTOR, Lifetimes.DEFAULT_SIGN_IN_FREQUENCY));
        }
    }

    @Override
    public void meets(Occasion now, Findings out) {
        Place place = now.event(Request.class).orElseThrow().place();
        Optional<Prt> prt = now.find(Prt.class, Prt.key(place.user(), place.device()));
        for (Fresh demand : out.demands(Fresh.class)) {
            if (demand.period().equals(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY)) {
                meetsWindow(demand, place, prt, now, out);
            } else {
                meetsPeriod(demand, place, prt, now, out);
            }
        }
        for (SignedInHere demand : out.demands(SignedInHere.class)) {
            now.find(Use.class, place).ifPresent(use -> out.meets("SIF-3", "used", demand, use));
            prt.ifPresent(it -> by(it, out).meets("SIF-3", "PRT", demand, it));
        }
    }

    private static void meetsPeriod(Fresh demand, Place place, Optional<Prt> prt, Occasion now, Findings out) {
        boolean first = demand.factor() == Factor.FIRST_FACTOR;
        now.find(Given.class, Given.key(demand.factor(), place))
                .ifPresent(given -> out.meets(
                        first ? "SIF-1" : "SIF-4",
                        "given",
                        demand,
                        given,
                        Span.of(demand.period(), given.at(), now.at())));
        prt.filter(it -> first || it.mfaClaim())
                .ifPresent(it -> by(it, out)
                        .meets(
                                first ? "SIF-2" : "SIF-5",
                                "refreshed",
                                demand,
                                it,
                                Span.of(demand.period(), it.refreshed(), now.at())));
    }

    /** Where a policy may be there that nobody told of, it is open. */
    private static void meetsWindow(Fresh demand, Place place, Optional<Prt> prt, Occasion now, Findings out) {
        Findings how = NewTenant.knowsPolicies(now, out) ? out : out.perhaps();
        now.all(Use.class).stream()
                .filter(use -> use.place().sharesDevice(place))
                .forEach(use -> how.meets("SIF-3", "used", demand, use, Span.of(demand.period(), use.at(), now.at())));
        prt.ifPresent(it -> by(it, how)
                .meets("SIF-3", "refreshed", demand, it, Span.of(demand.period(), it.refreshed(), now.at())));
    }

    /** What a PRT that has run out still satisfies the documents do not say. */
    private static Findings by(Prt prt, Findings out) {
        return out.end(prt).filter(End::ranOut).isPresent() ? out.perhaps() : out;
    }

    /** Whether the session included MFA, so that a prompt for the first factor asks for it too. */
    static boolean knowsMfa(Occasion now, Place place) {
        return now.find(Given.class, Given.key(Factor.MFA, place)).isPresent()
                || now.find(Prt.class, Prt.key(place.user(), place.device()))
                        .filter(Prt::mfaClaim)
                        .isPresent();
    }
}
