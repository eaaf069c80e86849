package sessionspec.core.signin;

import java.util.Comparator;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.signin.Reauthentication.Evaluated;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.Prt;

/** A sign-in frequency of every time: EVT-1 (when evaluated), EVT-2 (the app's session), EVT-3 (five minutes), EVT-4 (of particular actions). */
public final class EveryTime implements Control {

    @Override
    public void speaks(Phases on) {
        Phases governed = on.where(Policy.class);
        governed.settles(Request.class, (it, now, out) -> PolicyScope.settle("EVT-4", true, it, now, out));
        governed.asks(Asking.class, Applications.asked((it, now, out) -> {
            PolicyScope.inForce(now, out).stream()
                    .filter(Policy::isEveryTime)
                    .forEach(policy -> PolicyDemands.ask("EVT-1", "EVT-1", policy, Evaluated::new, now, out));
        }));
        on.meetsEach(Evaluated.class, EveryTime::meet);
        on.meetsEach(SignInAnew.class, (demand, now, out) -> {
            if (isOfTheApp(demand, now, out)) {
                ofApp(now).ifPresent(span -> out.by(span).meets("EVT-2", "app session", demand));
            }
        });
    }

    /** Whether a session that the app has opened meets it as long as that lasts. */
    static boolean isOfTheApp(Demand demand, Occasion now, Findings out) {
        return demand instanceof Evaluated
                || demand instanceof SignInAnew anew
                        && anew.closed()
                        && !BrowserPersistence.never(now)
                        && PolicyScope.inForce(now, out).stream().anyMatch(Policy::isEveryTime);
    }

    private static void meet(Evaluated demand, Occasion now, Findings out) {
        Place place = now.asking().orElseThrow();
        ofApp(now).ifPresent(span -> {
            out.perhapsUnless(!isOver(place, now, out)).by(span).meets("EVT-2", "app session", demand);
        });
        Given.of(demand.factor(), place, now).ifPresent(given -> {
            out.by(skew(given, now)).meets("EVT-3", "given", demand, given);
            beside(given, now)
                    .ifPresent(span -> out.perhaps().by(span).meets("EVT-3", "given beside it", demand, given));
        });
        out.denied().meets("EVT-1", "PRT", demand, Prt.of(place, demand.factor(), now));
    }

    private static Span skew(Given given, Occasion now) {
        return now.span(Lifetimes.EVERY_TIME_CLOCK_SKEW, given.at());
    }

    /** While what the user last gave, another factor or on another device, is within the five minutes. */
    private static Optional<Span> beside(Given older, Occasion now) {
        return now.all(Given.class).stream()
                .filter(other -> other.place().user().equals(older.place().user())
                        && other.at().isAfter(older.at()))
                .map(other -> skew(other, now))
                .filter(Span::holds)
                .max(Comparator.comparing(Span::until));
    }

    private static Optional<Span> ofApp(Occasion now) {
        return now.event(AccessRequested.class)
                .flatMap(it -> AppSession.span(it.place(), it.app().name(), "EVT-2", now));
    }

    /** Whether the session with Microsoft Entra ID has ended otherwise than with its browser, and so perhaps the app's. */
    private static boolean isOver(Place place, Occasion now, Findings out) {
        return Revoked.of(place, now).isPresent()
                || BrowserSession.of(place, now)
                        .flatMap(out::end)
                        .filter(end -> !end.cameWith(BrowserClosed.class) || BrowserPersistence.never(now))
                        .isPresent();
    }
}
