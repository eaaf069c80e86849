package sessionspec.core.interplay;

import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.federation.Issue;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.PolicyScope;

/**
 * That the session at Microsoft Entra ID and that at AD FS end each for itself: ISS-1 (the return after the Max Age), ISS-2
 * (sign-in frequency and the period of the cookie) and ISS-3 (a changed password); and what is open between them: ISS-4 (a
 * device that AD FS rejects) and ISS-5 (a return that the cookie answers).
 */
public final class Sessions implements Control {

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind :
                List.of(AccessRequested.class, AdfsRequested.class, RegistrationChanged.class, PostureChanged.class)) {
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void ends(Occasion now, Findings out) {
        if (now.event() instanceof AccessRequested
                && !PolicyScope.inForce(now, out).isEmpty()
                && now.here(Cookie.class).filter(out::ranOut).isPresent()) {
            now.here(BrowserSession.class).ifPresent(session -> out.denied().ends("ISS-2", "cookie run out", session));
        } else if (now.event() instanceof RegistrationChanged it) {
            Revoked.sessionOf(it.user(), it.onDevice(), now)
                    .filter(held ->
                            held.device().isRegistered() || it.onDevice().isPresent())
                    .filter(out::holds)
                    .forEach(held -> out.perhaps().ends("ISS-4", "device rejected", held));
        }
        returned(now).ifPresent(cookie -> out.denied().rejects("ISS-1", "returned", cookie));
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof PostureChanged it
                && !out.setting(Revocation.SEEN).orElse(true)) {
            out.denies("ISS-3", "not seen", forced -> Revocation.revoke("ISS-3", "not seen", it, now, forced));
        }
        if (out.letsIn()) {
            returned(now)
                    .ifPresent(it ->
                            out.perhaps().gives("ISS-5", "cookie answered", new Issue(it.place(), now.at(), true)));
        }
    }

    /** The cookie with which a user comes to AD FS who is returned, since the Max Age has ended that began before. */
    private static Optional<Cookie> returned(Occasion now) {
        return now.event(AdfsRequested.class)
                .flatMap(request -> now.here(Cookie.class))
                .filter(cookie -> now.here(Issue.class)
                        .filter(Issue::limited)
                        .map(issue -> issue.maxAge(now))
                        .filter(span -> !span.holds() && cookie.issued().isBefore(span.until()))
                        .isPresent());
    }
}
