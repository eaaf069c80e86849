package sessionspec.core.interplay;

import java.util.Optional;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.tenant.BrowserPersistence;

/**
 * That what persists at Microsoft Entra ID and what persists at AD FS are two things: IPE-1 (the control of the persistent
 * browser session), IPE-2 (the two questions that users answer) and IPE-3 (the two periods).
 */
public final class Persistence implements Control {

    @Override
    public void speaks(Phases on) {
        on.where(Cookie.class).ends(AccessRequested.class, (it, now, out) -> {
            out.denied().ends("IPE-3", "cookie run out", outliving(now, out).filter(BrowserSession::isKept));
        });
        on.does(BrowserClosed.class, (it, now, out) -> {
            boolean over = now.here(BrowserSession.class)
                    .filter(session -> !out.holds(session))
                    .isPresent();
            Optional<Cookie> cookie = now.here(Cookie.class).filter(held -> over && held.persistent());
            out.denied().drops(rule(now), "only the session ends", cookie);
        });
    }

    /** The session of a browser in which the cookie of AD FS has run out. */
    static Optional<BrowserSession> outliving(Occasion now, Findings out) {
        return now.here(Cookie.class).filter(out::ranOut).flatMap(cookie -> now.here(BrowserSession.class));
    }

    private static String rule(Occasion now) {
        return BrowserPersistence.any(now) ? "IPE-1" : "IPE-2";
    }
}
