package sessionspec.core.signin;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;

/** A sign-in frequency of every time: EVT-1 (when evaluated), EVT-2 (the app's session), EVT-3 (five minutes), EVT-4 (of particular actions). */
public final class EveryTime implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(Request.class, AppSwitched.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        now.all(Policy.class).stream()
                .filter(policy -> policy.isEveryTime() && now.event() instanceof Request)
                .forEach(policy -> PolicyScope.settle("EVT-4", policy, now, out));
    }

    @Override
    public void asks(Occasion now, Findings out) {
        Place place = SignInFrequency.place(now);
        for (Policy policy : PolicyScope.inForce(now, out)) {
            if (policy.isEveryTime() && Applications.ask(now, out)) {
                Evaluated first = out.asks("EVT-1", "first factor", new Evaluated(Factor.FIRST_FACTOR));
                if (policy.requiresMfa() || SignInFrequency.knowsMfa(now, place)) {
                    Evaluated mfa = out.asks("EVT-1", "MFA", new Evaluated(Factor.MFA));
                    if (!policy.requiresMfa()) {
                        out.yields("EVT-1", "with the first factor only", mfa, first);
                    }
                }
            }
        }
    }

    @Override
    public void meets(Occasion now, Findings out) {
        Place place = SignInFrequency.place(now);
        Optional<Span> session = now.event(AccessRequested.class)
                .flatMap(asked -> AppSession.span(asked.place(), asked.app().name(), "EVT-2", now));
        for (Evaluated demand : out.demands(Evaluated.class)) {
            session.ifPresent(
                    span -> out.perhapsUnless(!isOver(place, now, out)).by(span).meets("EVT-2", "app session", demand));
            Given.of(demand.factor(), place, now)
                    .ifPresent(given -> out.by(now.span(Lifetimes.EVERY_TIME_CLOCK_SKEW, given.at()))
                            .meets("EVT-3", "given", demand, given));
        }
    }

    /** Whether the session with Microsoft Entra ID has ended, and so perhaps the app's. */
    private static boolean isOver(Place place, Occasion now, Findings out) {
        return now.find(Revoked.class, Revoked.key(place.user(), place.device()))
                        .isPresent()
                || now.find(BrowserSession.class, place).flatMap(out::end).isPresent();
    }
}
