package sessionspec.core.interplay;

import java.util.List;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.tenant.BrowserPersistence;

/**
 * That what persists at Microsoft Entra ID and what persists at AD FS are two things: IPE-1 (the control of the persistent
 * browser session), IPE-2 (the two questions that users answer) and IPE-3 (the two periods).
 */
public final class Persistence implements Control {

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(BrowserClosed.class, AccessRequested.class)) {
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void ends(Occasion now, Findings out) {
        if (now.event() instanceof AccessRequested
                && now.here(Cookie.class).filter(out::ranOut).isPresent()) {
            now.here(BrowserSession.class)
                    .filter(BrowserSession::isKept)
                    .ifPresent(session -> out.denied().ends("IPE-3", "cookie run out", session));
        }
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof BrowserClosed
                && now.here(BrowserSession.class).filter(it -> !out.holds(it)).isPresent()) {
            String rule = now.find(BrowserPersistence.class).isPresent() ? "IPE-1" : "IPE-2";
            now.here(Cookie.class)
                    .filter(Cookie::persistent)
                    .ifPresent(cookie -> out.denied().drops(rule, "only the session ends", cookie));
        }
    }
}
