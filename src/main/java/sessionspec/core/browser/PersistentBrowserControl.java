package sessionspec.core.browser;

import static sessionspec.core.kernel.BrowserSession.PERSISTS;

import java.util.List;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.SignInAnew;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;

/**
 * The control of the persistent browser session: PBS-1 (always), PBS-2 (never), PBS-3 (all cloud apps), PBS-4 (lifetimes
 * stay), PBS-5 (before company branding), PBS-6 (before federation) and PBS-7 (mobile devices).
 */
public final class PersistentBrowserControl implements Control {

    private static final BrowserPersistence NEVER = new BrowserPersistence(true, false);
    private static final BrowserPersistence NEVER_IN_SOME = new BrowserPersistence(false, false);

    /** A policy that was made after the session of a browser began: whether it reaches that session is open. */
    record MadeLater(Place place, BrowserPersistence control) implements Fact {

        @Override
        public Object key() {
            return this;
        }
    }

    private static final Setting<Boolean> WORKS = new Setting<>("persistence control works", "");

    @Override
    public void speaks(Phases on) {
        Phases controlled = on.where(BrowserPersistence.class);
        List<Class<? extends Event>> kinds =
                List.of(SignedIn.class, BrowserClosed.class, Asking.class, CachedTokenPresented.class);
        controlled.settles(kinds, (it, now, out) -> {
            for (BrowserPersistence control : now.all(BrowserPersistence.class)) {
                out.when(out.holds(control) && control.decides())
                        .perhapsUnless(control.allApps())
                        .settles("PBS-3", control.allApps() ? "all apps" : "some apps", WORKS, true);
            }
        });
        on.settles(BrowserClosed.class, (it, now, out) -> {
            for (BrowserPersistence control : now.all(BrowserPersistence.class)) {
                boolean later = now.facts().holds(new MadeLater(it.place(), control));
                out.when(later).perhaps().settles(rule(control), "made later", reaches(control), true);
                out.when(!later).settles(rule(control), "closed", reaches(control), true);
                closed(control, out.when(out.is(WORKS) && out.is(reaches(control))));
            }
        });
        on.ends(BrowserClosed.class, (it, now, out) -> {
            now.here(BrowserSession.class).filter(out::holds).ifPresent(session -> ends(session, now, out));
        });
        on.asks(AppSwitched.class, PersistentBrowserControl::asks);
        controlled.asks(Request.class, (it, now, out) -> {
            out.when(it.place().isBrowser() && out.is(WORKS))
                    .denied()
                    .asks("PBS-4", "frequency", new SignInAnew(false));
        });
        on.asks(CachedTokenPresented.class, (it, now, out) -> {
            out.when(out.is(WORKS)).denied().refuses("PBS-4", "token");
        });
        on.does(BrowserClosed.class, (it, now, out) -> {
            Findings kept = out.when(out.is(WORKS) && out.is(PERSISTS));
            kept.renews("PBS-1", "closed", now.here(BrowserSession.class).map(session -> session.decided(true)));
        });
        on.does(SignedIn.class, PersistentBrowserControl::signedIn);
        on.where(BrowserSession.class).does(Configured.class, (it, now, out) -> {
            if (it.as() instanceof BrowserPersistence control && !now.facts().holds(control)) {
                for (BrowserSession session : now.all(BrowserSession.class)) {
                    out.gives(rule(control), "made later", new MadeLater(session.place(), control));
                }
            }
        });
    }

    private static void closed(BrowserPersistence control, Findings out) {
        boolean always = control.always();
        out.when(control.decides()).settles(rule(control), "closed", PERSISTS, always);
        out.outranks("PBS-5", "closed", PERSISTS, "BRS-2");
        out.when(!always).outranks("PBS-6", "closed", PERSISTS, "BRS-3");
    }

    /** Whether a policy counts for a session. */
    private static Setting<Boolean> reaches(BrowserPersistence control) {
        return new Setting<>("persistence control reaches a session", control);
    }

    private static String rule(BrowserPersistence control) {
        return control.always() ? "PBS-1" : "PBS-2";
    }

    private static void ends(BrowserSession session, Occasion now, Findings out) {
        boolean never = now.facts().holds(NEVER) && out.is(reaches(NEVER));
        out.when(never && out.isNot(PERSISTS)).ends("PBS-2", "closed", session);
        // Not by PBS-1 or PBS-2, which a policy that is made later leaves open themselves.
        out.when(never && out.setting(PERSISTS).isEmpty()).perhaps().ends("PBS-5", "another policy", session);
        out.when(now.facts().holds(NEVER_IN_SOME)).perhaps().ends("PBS-3", "some apps", session);
    }

    private static void asks(AppSwitched it, Occasion now, Findings out) {
        boolean works = out.is(WORKS);
        out.when(BrowserPersistence.never(now) && it.to().mobile())
                .perhapsUnless(works)
                .asks(works ? "PBS-7" : "PBS-3", "mobile", new SignInAnew(false));
    }

    private static void signedIn(SignedIn in, Occasion now, Findings out) {
        boolean controlled = BrowserPersistence.any(now);
        boolean prompts =
                Switched.state(TenantSetting.STAY_SIGNED_IN_PROMPT, now, out).orElse(true);
        String rule = out.is(WORKS) ? "PBS-5" : "PBS-3";
        out.when(controlled && prompts).perhaps().drops(rule, "prompt", new StayPrompt(in.place(), true));
        now.all(MadeLater.class).stream()
                .filter(made -> made.place().equals(in.place()))
                .forEach(made -> out.drops(rule(made.control()), "signed in", made));
    }
}
