package sessionspec.core.browser;

import static sessionspec.core.kernel.BrowserSession.PERSISTS;

import java.util.Optional;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.signin.SignInAnew;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.Prt;

/**
 * Whether the session of a browser outlives the browser: BRS-1 (what persistence means), BRS-2 (the user decides), BRS-3
 * (AD FS decides), BRS-4 (the prompt is a setting), BRS-5 (cookies stay) and BRS-6 (stored tokens stay usable).
 */
public final class PersistentSession implements Control {

    /** Cookies of a browser that was closed, which are still on the device. */
    record StoredCookies(Place place) implements Placed {}

    @Override
    public void speaks(Phases on) {
        on.passes(CachedToken.class, (token, now, out) -> Revoked.endPerhaps("BRS-6", token, now, out));
        on.settles(SignedIn.class, (in, now, out) -> {
            out.when(in.opensBrowserSession() && Switched.isOn(TenantSetting.AD_FS_PERSISTENCE, now, out))
                    .settles("BRS-3", "AD FS persists", PERSISTS, true);
        });
        on.settles(StaySignedInAnswered.class, (it, now, out) -> {
            boolean decided = now.here(BrowserSession.class)
                    .filter(session -> !out.holds(session) || session.kept() == Kept.CLAIMED)
                    .isPresent();
            out.when(StayPrompt.wasShown(now) && !decided).settles("BRS-2", "answered", PERSISTS, it.stay());
        });
        on.settles(BrowserClosed.class, (it, now, out) -> {
            now.here(BrowserSession.class).filter(BrowserSession::isDecided).ifPresent(session -> {
                String rule = session.kept() == Kept.CLAIMED ? "BRS-3" : "BRS-2";
                out.settles(rule, "decided before", PERSISTS, session.isKept());
            });
        });
        on.ends(BrowserClosed.class, PersistentSession::ends);
        on.asks(CachedTokenPresented.class, (it, now, out) -> {
            now.here(CachedToken.class).ifPresent(token -> {
                out.by(Optional.of(token.span(now)).filter(left -> out.holds(token)))
                        .refuses("BRS-6", "stored");
            });
        });
        on.where(BrowserSession.class).asks(Request.class, Applications.asked((it, now, out) -> {
            now.here(BrowserSession.class).flatMap(out::end).ifPresent(end -> {
                out.asks(end.by().rule(), "session ended", new SignInAnew(end.cameWith(BrowserClosed.class)));
            });
        }));
        on.does(SignedIn.class, PersistentSession::signedIn);
        on.does(StaySignedInAnswered.class, (it, now, out) -> {
            out.when(out.setting(PERSISTS).isPresent())
                    .renews("BRS-2", "answered", now.here(BrowserSession.class).map(old -> old.decided(it.stay())));
        });
        on.does(BrowserClosed.class, (it, now, out) -> {
            out.when(out.is(PERSISTS)).gives("BRS-5", "persistent", new StoredCookies(it.place()));
        });
        on.does(Request.class, (it, now, out) -> {
            out.when(it.place().isBrowser() && now.here(BrowserSession.class).isEmpty() && out.letsIn())
                    .gives("BRS-1", "opened", new BrowserSession(it.place(), Kept.UNDECIDED));
        });
    }

    private static void ends(BrowserClosed closed, Occasion now, Findings out) {
        now.here(BrowserSession.class).filter(out::holds).ifPresent(session -> {
            boolean not = out.isNot(PERSISTS) && session.kept() == Kept.NO;
            out.when(not).ends("BRS-1", "not persistent", session);
            undecided(session, now, out.when(out.values(PERSISTS).isEmpty()).perhaps());
        });
        out.when(!out.is(PERSISTS)).perhaps().ends("BRS-6", "not persistent", now.here(CachedToken.class));
    }

    private static void undecided(BrowserSession session, Occasion now, Findings perhaps) {
        boolean personal = session.place().device().join() == Device.Join.PERSONAL;
        boolean shown = StayPrompt.wasShown(now);
        perhaps.when(personal && !shown).ends("BRS-4", "nobody asked", session);
        perhaps.when(personal && shown).ends("BRS-2", "not answered", session);
        perhaps.when(!personal).ends("BRS-2", "not a personal device", session);
    }

    private static void signedIn(SignedIn in, Occasion now, Findings out) {
        Optional<Boolean> asks = Switched.state(TenantSetting.STAY_SIGNED_IN_PROMPT, now, out);
        boolean shown = asks.orElse(true);
        if (!in.opensBrowserSession()) {
            boolean first =
                    in.place().isBrowser() && now.here(BrowserSession.class).isEmpty();
            out.when(first).gives("BRS-2", "not authenticated", new StayPrompt(in.place(), false));
            out.when(first && Prt.of(in.place(), now).filter(out::holds).isPresent())
                    .gives("BRS-1", "opened", new BrowserSession(in.place(), Kept.UNDECIDED));
        } else if (in.place().device().join() == Device.Join.PERSONAL || !shown) {
            String part = shown ? "shown" : "not shown";
            out.perhapsUnless(asks.isPresent()).gives("BRS-4", part, new StayPrompt(in.place(), shown));
        } else {
            out.drops("BRS-4", "not a personal device", new StayPrompt(in.place(), false));
        }
        if (in.opensBrowserSession() && out.is(PERSISTS)) {
            out.renews("BRS-3", "followed", new BrowserSession(in.place(), Kept.CLAIMED));
            out.when(shown).perhaps().gives("BRS-3", "no prompt", new StayPrompt(in.place(), false));
        }
    }
}
