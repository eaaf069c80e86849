package sessionspec.core.interplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.federation.WithinMaxAge;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.signin.Fresh;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.Prt;
import sessionspec.core.tokens.SessionToken;
import sessionspec.core.tokens.TokenRequested;

/**
 * That of several limits none stands in for another: ILM-1 (Max Age and idle limit), ILM-2 (idle limit and default window),
 * ILM-3 (sign-in frequency, idle limit and Max Age) and ILM-4 (sign-in frequency and Max Age where there is a PRT).
 */
public final class Limits implements Control {

    /** A limit in play, and whether it still runs. */
    private record Limit(String name, boolean runs) {}

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class, TokenRequested.class);
    }

    @Override
    public void meets(Occasion now, Findings out) {
        Place place = now.event(Request.class).orElseThrow().place();
        List<Demand> periods = new ArrayList<>(out.demands(Fresh.class));
        boolean policies = !PolicyScope.inForce(now, out).isEmpty();
        if (policies
                && now.find(Prt.class, Prt.key(place.user(), place.device())).isPresent()) {
            periods.addAll(out.demands(WithinMaxAge.class));
            out.sideBySide("ILM-4", "PRT", periods);
        }
        now.find(SessionToken.class, place)
                .flatMap(token -> now.find(BrowserSession.class, place))
                .map(session -> new Limit("idle limit runs", out.holds(session)))
                .ifPresent(idle -> {
                    Optional<Limit> maxAge = maxAge(out);
                    Optional<Limit> period = period(place, now, out);
                    if (policies) {
                        sideBySide("ILM-3", idle, period, out);
                        sideBySide("ILM-3", idle, maxAge, out);
                    } else {
                        sideBySide("ILM-1", idle, maxAge, out);
                        sideBySide("ILM-2", idle, period, out);
                    }
                });
    }

    private static Optional<Limit> maxAge(Findings out) {
        return out.demands(WithinMaxAge.class).stream()
                .findFirst()
                .map(demand -> new Limit("Max Age runs", out.isMet(demand)));
    }

    /** The shortest period of a policy or the default window, by what was given or used even if it has ended with the session. */
    private static Optional<Limit> period(Place place, Occasion now, Findings out) {
        List<Fresh> demands = out.demands(Fresh.class);
        return demands.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit(
                        "period runs",
                        demands.stream()
                                .allMatch(demand -> out.isMet(demand)
                                        || now.find(Given.class, Given.key(demand.factor(), place))
                                                .filter(given -> Span.of(demand.period(), given.at(), now.at())
                                                        .holds())
                                                .isPresent())));
    }

    /** That one of them runs is nothing to the other that has ended. */
    private static void sideBySide(String rule, Limit idle, Optional<Limit> other, Findings out) {
        other.filter(limit -> limit.runs() != idle.runs())
                .map(limit -> limit.runs() ? limit : idle)
                .ifPresent(running -> out.denies(
                        rule,
                        running.name(),
                        forced -> forced.demands(Demand.class)
                                .forEach(demand -> forced.meets(rule, running.name(), demand, Optional.empty()))));
    }
}
