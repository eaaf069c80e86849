package sessionspec.core.browser;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.TokenRequested;

/**
 * The control of the persistent browser session: PBS-1 (always), PBS-2 (never), PBS-3 (all cloud apps), PBS-4 (lifetimes
 * stay), PBS-5 (before company branding), PBS-6 (before federation) and PBS-7 (mobile devices).
 */
public final class PersistentBrowserControl implements Control {

    private static final Setting<Boolean> WORKS = new Setting<>("persistence control works", "", Boolean.class);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(
                SignedIn.class,
                BrowserClosed.class,
                AppSwitched.class,
                AccessRequested.class,
                TokenRequested.class,
                CachedTokenPresented.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        now.find(BrowserPersistence.class).ifPresent(control -> {
            if (control.allApps()) {
                out.settles("PBS-3", "all apps", WORKS, true);
            } else if (control.always()) {
                out.perhaps().settles("PBS-3", "some apps", WORKS, true);
            }
            if (now.event() instanceof BrowserClosed && works(out)) {
                out.settles(control.always() ? "PBS-1" : "PBS-2", "closed", BrowserSession.PERSISTS, control.always());
                out.outranks("PBS-5", "closed", BrowserSession.PERSISTS, "BRS-2");
                if (!control.always()) {
                    out.outranks("PBS-6", "closed", BrowserSession.PERSISTS, "BRS-3");
                }
            }
        });
    }

    private static boolean works(Findings out) {
        return out.setting(WORKS).orElse(false);
    }

    @Override
    public void ends(Occasion now, Findings out) {
        Optional<BrowserPersistence> never = now.find(BrowserPersistence.class).filter(control -> !control.always());
        now.event(BrowserClosed.class)
                .filter(closed -> never.isPresent())
                .flatMap(closed -> now.find(BrowserSession.class, closed.place()))
                .filter(out::holds)
                .ifPresent(session -> {
                    if (!never.get().allApps()) {
                        out.perhaps().ends("PBS-3", "some apps", session);
                    } else if (!out.setting(BrowserSession.PERSISTS).orElse(true)) {
                        out.ends("PBS-2", "closed", session);
                    }
                });
    }

    @Override
    public void asks(Occasion now, Findings out) {
        Optional<BrowserPersistence> control = now.find(BrowserPersistence.class);
        now.event(AppSwitched.class)
                .filter(switched -> switched.to().mobile())
                .filter(switched -> control.filter(it -> !it.always()).isPresent())
                .ifPresent(switched -> (works(out) ? out : out.perhaps())
                        .asks(works(out) ? "PBS-7" : "PBS-3", "mobile", new SignInAnew()));
        if (works(out)) {
            now.event(Request.class)
                    .filter(request -> request.place().isBrowser())
                    .ifPresent(request -> out.denied().asks("PBS-4", "frequency", new SignInAnew()));
            now.event(CachedTokenPresented.class)
                    .ifPresent(presented -> out.denied().refuses("PBS-4", "token"));
        }
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(BrowserClosed.class)
                .filter(closed ->
                        works(out) && out.setting(BrowserSession.PERSISTS).orElse(false))
                .flatMap(closed -> now.find(BrowserSession.class, closed.place()))
                .ifPresent(session -> out.renews("PBS-1", "closed", session.decided(Kept.YES)));
        now.event(SignedIn.class)
                .filter(in -> now.find(BrowserPersistence.class).isPresent()
                        && Switched.state(TenantSetting.STAY_SIGNED_IN_PROMPT, now, out)
                                .orElse(true))
                .ifPresent(in -> out.perhaps()
                        .drops(works(out) ? "PBS-5" : "PBS-3", "prompt", new StayPrompt(in.place(), true)));
    }
}
