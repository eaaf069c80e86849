package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.kernel.Use;

/**
 * How long a browser may go unused before its session has expired: SST-1 (not persistent), SST-2 (persistent), SST-3 (each
 * use extends it) and SST-4 (it does not stand in for the sign-in that a policy asks for).
 */
public final class SsoSessionToken implements Control {

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind :
                List.of(SignedIn.class, StaySignedInAnswered.class, BrowserClosed.class, Request.class)) {
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    /** With the token the session of the browser has expired. */
    private void passes(Occasion now, Findings out) {
        for (SessionToken token : now.all(SessionToken.class)) {
            BrowserSession.of(token.place(), now)
                    .filter(session -> session.isDecided() && out.holds(token))
                    .ifPresent(session -> {
                        Span span = token.span(session, now);
                        out.expires(span.lifetime().rule(), "not used", session, span);
                    });
        }
    }

    private void meets(Occasion now, Findings out) {
        SessionToken.held(now, out)
                .ifPresent(token -> out.denies(
                        "SST-4",
                        "in use",
                        forced -> forced.demands(Demand.class)
                                .forEach(demand -> forced.meets("SST-4", "in use", demand, token))));
    }

    /** Signing in and answering the prompt are uses, closing the browser is none. */
    private void does(Occasion now, Findings out) {
        SessionToken.held(now, out)
                .filter(token -> out.answer().kind().compareTo(Answer.Kind.DEFERRED) <= 0)
                .ifPresent(token -> out.renews("SST-3", "used", token.usedAt(now.at())));
        out.setting(BrowserSession.PERSISTS).ifPresent(persists -> {
            now.on(SignedIn.class, it -> issue(it.place(), it.at(), persists, out));
            now.on(StaySignedInAnswered.class, it -> issue(it.place(), it.at(), persists, out));
            now.on(
                    BrowserClosed.class,
                    it -> BrowserSession.of(it.place(), now)
                            .filter(session -> persists && !session.isDecided())
                            .flatMap(session -> now.find(Use.class, it.place()))
                            .ifPresent(use -> issue(it.place(), use.at(), true, out)));
        });
    }

    private static void issue(Place place, Instant at, boolean persists, Findings out) {
        Optional<Duration> configured = out.setting(RefreshAndSessionTokenLifetimes.STILL_CONFIGURED);
        out.gives(persists ? "SST-2" : "SST-1", "issued", new SessionToken(place, at, configured));
    }
}
