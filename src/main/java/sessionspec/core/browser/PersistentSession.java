package sessionspec.core.browser;

import java.util.List;
import java.util.Optional;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.signin.Applications;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantSetting;

/**
 * Whether the session of a browser outlives the browser: BRS-1 (what persistence means), BRS-2 (the user decides), BRS-3
 * (AD FS decides), BRS-4 (the prompt is a setting), BRS-5 (cookies stay) and BRS-6 (stored tokens stay usable).
 */
public final class PersistentSession implements Control {

    /** Cookies of a browser that was closed, which are still on the device. */
    record StoredCookies(Place place) implements Placed {}

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind : List.of(
                SignedIn.class,
                StaySignedInAnswered.class,
                BrowserClosed.class,
                Request.class,
                CachedTokenPresented.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    /** Whether a revocation reaches what a browser has stored the documents leave open. */
    private void passes(Occasion now, Findings out) {
        for (CachedToken token : now.all(CachedToken.class)) {
            if (out.holds(token) && Revoked.of(token.place(), now).isPresent()) {
                out.perhaps().ends("BRS-6", "session revoked", token);
            }
        }
    }

    private void settles(Occasion now, Findings out) {
        Optional<BrowserSession> session = now.here(BrowserSession.class);
        if (now.event() instanceof BrowserClosed) {
            session.filter(BrowserSession::isDecided).ifPresent(it -> {
                String rule = it.kept() == Kept.CLAIMED ? "BRS-3" : "BRS-2";
                out.settles(rule, "decided before", BrowserSession.PERSISTS, it.isKept());
            });
        } else if (now.event() instanceof StaySignedInAnswered answered
                && StayPrompt.wasShown(now)
                && session.map(out::holds).orElse(true)) {
            out.settles("BRS-2", "answered", BrowserSession.PERSISTS, answered.stay());
        } else if (now.event() instanceof SignedIn in
                && in.opensBrowserSession()
                && Switched.state(TenantSetting.AD_FS_PERSISTENCE, now, out).orElse(false)) {
            out.settles("BRS-3", "AD FS persists", BrowserSession.PERSISTS, true);
        }
    }

    private void ends(Occasion now, Findings out) {
        if (now.event() instanceof BrowserClosed) {
            Optional<Boolean> persists = out.setting(BrowserSession.PERSISTS);
            now.here(BrowserSession.class).filter(out::holds).ifPresent(session -> {
                if (persists.isEmpty()) {
                    undecided(session, now, out.perhaps());
                } else if (!persists.get() && session.kept() == Kept.NO) {
                    out.ends("BRS-1", "not persistent", session);
                }
            });
            now.here(CachedToken.class)
                    .filter(token -> !persists.orElse(false))
                    .ifPresent(token -> out.perhaps().ends("BRS-6", "not persistent", token));
        }
    }

    private static void undecided(BrowserSession session, Occasion now, Findings perhaps) {
        boolean personal = session.place().device().join() == Device.Join.PERSONAL;
        if (personal && !StayPrompt.wasShown(now)) {
            perhaps.ends("BRS-4", "nobody asked", session);
        } else {
            perhaps.ends("BRS-2", personal ? "not answered" : "not a personal device", session);
        }
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof CachedTokenPresented) {
            now.here(CachedToken.class).ifPresent(token -> {
                Optional<CachedToken> held = Optional.of(token).filter(out::holds);
                out.by(held.map(it -> it.span(now))).refuses("BRS-6", "stored");
            });
        } else if (now.event() instanceof Request && Applications.ask(now, out)) {
            now.here(BrowserSession.class)
                    .flatMap(out::end)
                    .ifPresent(end -> out.asks(end.by().rule(), "session ended", new SignInAnew()));
        }
    }

    private void does(Occasion now, Findings out) {
        Optional<Boolean> persists = out.setting(BrowserSession.PERSISTS);
        if (now.event() instanceof SignedIn in && in.opensBrowserSession()) {
            signedIn(in.place(), persists.orElse(false), now, out);
        } else if (now.event() instanceof StaySignedInAnswered answered && persists.isPresent()) {
            Kept kept = answered.stay() ? Kept.YES : Kept.NO;
            now.here(BrowserSession.class).ifPresent(it -> out.renews("BRS-2", "answered", it.decided(kept)));
        } else if (now.event() instanceof BrowserClosed closed && persists.orElse(false)) {
            out.gives("BRS-5", "persistent", new StoredCookies(closed.place()));
        } else if (now.event() instanceof Request request
                && request.place().isBrowser()
                && now.here(BrowserSession.class).isEmpty()
                && out.letsIn()) {
            out.gives("BRS-1", "opened", new BrowserSession(request.place(), Kept.UNDECIDED));
        }
    }

    private static void signedIn(Place place, boolean persists, Occasion now, Findings out) {
        Optional<Boolean> asks = Switched.state(TenantSetting.STAY_SIGNED_IN_PROMPT, now, out);
        boolean shown = asks.orElse(true);
        if (persists) {
            out.renews("BRS-3", "followed", new BrowserSession(place, Kept.CLAIMED));
            out.gives("BRS-3", "no prompt", new StayPrompt(place, false));
        } else if (place.device().join() == Device.Join.PERSONAL || !shown) {
            String part = shown ? "shown" : "not shown";
            out.perhapsUnless(asks.isPresent()).gives("BRS-4", part, new StayPrompt(place, shown));
        } else {
            out.drops("BRS-4", "not a personal device", new StayPrompt(place, false));
        }
    }
}
