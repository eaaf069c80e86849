package sessionspec.core.browser;

import java.util.List;
import java.util.Optional;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;

/**
 * The control of the persistent browser session: PBS-1 (always), PBS-2 (never), PBS-3 (all cloud apps), PBS-4 (lifetimes
 * stay), PBS-5 (before company branding), PBS-6 (before federation) and PBS-7 (mobile devices).
 */
public final class PersistentBrowserControl implements Control {

    private static final Setting<Boolean> WORKS = new Setting<>("persistence control works", "", Boolean.class);

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(
                SignedIn.class, BrowserClosed.class, AppSwitched.class, Request.class, CachedTokenPresented.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        now.find(BrowserPersistence.class).ifPresent(control -> {
            boolean always = control.always();
            if (control.allApps()) {
                out.settles("PBS-3", "all apps", WORKS, true);
            } else if (always) {
                out.perhaps().settles("PBS-3", "some apps", WORKS, true);
            }
            if (now.event() instanceof BrowserClosed && works(out)) {
                out.settles(always ? "PBS-1" : "PBS-2", "closed", BrowserSession.PERSISTS, always);
                out.outranks("PBS-5", "closed", BrowserSession.PERSISTS, "BRS-2");
                if (!always) {
                    out.outranks("PBS-6", "closed", BrowserSession.PERSISTS, "BRS-3");
                }
            }
        });
    }

    private static boolean works(Findings out) {
        return out.setting(WORKS).orElse(false);
    }

    /** The control where it makes sessions never persistent. */
    private static Optional<BrowserPersistence> never(Occasion now) {
        return now.find(BrowserPersistence.class).filter(control -> !control.always());
    }

    private void ends(Occasion now, Findings out) {
        Optional<BrowserSession> closed = now.event(BrowserClosed.class)
                .flatMap(it -> now.here(BrowserSession.class))
                .filter(out::holds);
        if (closed.isPresent() && never(now).isPresent()) {
            if (!never(now).get().allApps()) {
                out.perhaps().ends("PBS-3", "some apps", closed.get());
            } else if (!out.setting(BrowserSession.PERSISTS).orElse(true)) {
                out.ends("PBS-2", "closed", closed.get());
            }
        }
    }

    private void asks(Occasion now, Findings out) {
        boolean works = works(out);
        if (now.event() instanceof AppSwitched it
                && it.to().mobile()
                && never(now).isPresent()) {
            out.perhapsUnless(works).asks(works ? "PBS-7" : "PBS-3", "mobile", new SignInAnew());
        } else if (works && now.event() instanceof Request it && it.place().isBrowser()) {
            out.denied().asks("PBS-4", "frequency", new SignInAnew());
        } else if (works && now.event() instanceof CachedTokenPresented) {
            out.denied().refuses("PBS-4", "token");
        }
    }

    private void does(Occasion now, Findings out) {
        boolean works = works(out);
        if (now.event() instanceof BrowserClosed
                && works
                && out.setting(BrowserSession.PERSISTS).orElse(false)) {
            now.here(BrowserSession.class).ifPresent(it -> out.renews("PBS-1", "closed", it.decided(Kept.YES)));
        } else if (now.event() instanceof SignedIn in
                && now.find(BrowserPersistence.class).isPresent()
                && Switched.state(TenantSetting.STAY_SIGNED_IN_PROMPT, now, out).orElse(true)) {
            out.perhaps().drops(works ? "PBS-5" : "PBS-3", "prompt", new StayPrompt(in.place(), true));
        }
    }
}
