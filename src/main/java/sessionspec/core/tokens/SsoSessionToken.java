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
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantSetting;

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

    /** With the token the session of the browser has expired; where it is not known to persist, perhaps so early. */
    private void passes(Occasion now, Findings out) {
        for (SessionToken token : now.all(SessionToken.class)) {
            BrowserSession.of(token.place(), now)
                    .filter(session -> out.holds(token))
                    .ifPresent(session -> idle(token, session, now, out));
        }
    }

    private static void idle(SessionToken token, BrowserSession session, Occasion now, Findings out) {
        Optional<Boolean> persists = persists(session, now);
        boolean known = persists.isPresent() || token.configured().isPresent();
        expires(token.span(persists.orElse(false), now), session, out.perhapsUnless(known));
        if (!known && out.holds(session)) {
            expires(token.span(true, now), session, out);
        }
    }

    private static void expires(Span span, BrowserSession session, Findings out) {
        out.expires(span.lifetime().rule(), "not used", session, span);
    }

    /** As was decided or a policy has it; not known where they differ, or never persistent stands alone. */
    private static Optional<Boolean> persists(BrowserSession session, Occasion now) {
        Optional<Boolean> decided = Optional.of(session.isKept()).filter(kept -> session.isDecided());
        return now.find(BrowserPersistence.class)
                .filter(BrowserPersistence::allApps)
                .map(control -> Optional.of(control.always()).filter(decided.orElse(true)::equals))
                .orElse(decided);
    }

    /** Whether a story tells anything of whether sessions persist. */
    private static boolean isTold(Occasion now) {
        return now.find(BrowserPersistence.class).isPresent()
                || now.find(Switched.class, TenantSetting.STAY_SIGNED_IN_PROMPT).isPresent();
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
        Optional<Boolean> persists = out.setting(BrowserSession.PERSISTS);
        if (persists.isPresent() || isTold(now)) {
            boolean kept = persists.orElse(false);
            now.on(SignedIn.class, it -> issue(it.place(), it.at(), kept, out));
            now.on(StaySignedInAnswered.class, it -> issue(it.place(), it.at(), kept, out));
            now.on(
                    BrowserClosed.class,
                    it -> BrowserSession.of(it.place(), now)
                            .filter(session -> kept && !session.isDecided())
                            .flatMap(session -> now.find(Use.class, it.place()))
                            .ifPresent(use -> issue(it.place(), use.at(), true, out)));
        }
    }

    private static void issue(Place place, Instant at, boolean persists, Findings out) {
        Optional<Duration> configured = out.setting(RefreshAndSessionTokenLifetimes.STILL_CONFIGURED);
        out.gives(persists ? "SST-2" : "SST-1", "issued", new SessionToken(place, at, configured));
    }
}
