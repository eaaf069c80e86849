package sessionspec.core.interplay;

import java.util.Optional;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tenant.BrowserPersistence;

/**
 * That what persists at Microsoft Entra ID and what persists at AD FS are two things: IPE-1 (the control of the persistent
 * browser session), IPE-2 (the two questions that users answer) and IPE-3 (the two periods).
 */
public final class Persistence implements Control {

    @Override
    public void ends(Occasion now, Findings out) {
        now.event(AccessRequested.class)
                .flatMap(request -> now.find(BrowserSession.class, request.place()))
                .filter(session -> session.isKept()
                        && now.find(Cookie.class, session.place())
                                .filter(out::ranOut)
                                .isPresent())
                .ifPresent(session -> out.denied().ends("IPE-3", "cookie run out", session));
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(BrowserClosed.class)
                .flatMap(closed -> now.find(BrowserSession.class, closed.place()))
                .filter(session -> !out.holds(session))
                .flatMap(session -> now.find(Cookie.class, session.place()))
                .filter(Cookie::persistent)
                .ifPresent(cookie -> {
                    Optional<BrowserPersistence> control = now.find(BrowserPersistence.class);
                    String rule = control.isPresent() ? "IPE-1" : "IPE-2";
                    out.denied().drops(rule, "only the session ends", cookie);
                });
    }
}
