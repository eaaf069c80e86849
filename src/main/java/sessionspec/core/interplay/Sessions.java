package sessionspec.core.interplay;

import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.federation.MaxAge;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
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
    public void ends(Occasion now, Findings out) {
        now.event(AccessRequested.class)
                .filter(request -> !PolicyScope.inForce(now, out).isEmpty())
                .flatMap(request -> cookie(request.place(), now))
                .filter(out::ranOut)
                .flatMap(cookie -> now.find(BrowserSession.class, cookie.place()))
                .ifPresent(session -> out.denied().ends("ISS-2", "cookie run out", session));
        returned(now).ifPresent(cookie -> out.denied().rejects("ISS-1", "returned", cookie));
        now.event(RegistrationChanged.class)
                .ifPresent(changed -> Revoked.sessionOf(changed.user(), changed.onDevice(), now)
                        .filter(held -> held.device().isRegistered()
                                || changed.onDevice().isPresent())
                        .filter(out::holds)
                        .forEach(held -> out.perhaps().ends("ISS-4", "device rejected", held)));
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(PostureChanged.class)
                .filter(changed -> !out.setting(Revocation.SEEN).orElse(true))
                .ifPresent(changed -> out.denies(
                        "ISS-3",
                        "not seen",
                        forced -> Revoked.revoke("ISS-3", "not seen", changed.user(), Optional.empty(), now, forced)));
        returned(now)
                .filter(cookie -> out.answer().is(Answer.Kind.LET_IN))
                .ifPresent(cookie -> MaxAge.reissue("ISS-5", "cookie answered", cookie.place(), now, out.perhaps()));
    }

    /** The cookie with which a user comes to AD FS who is returned, since the Max Age has ended that began before. */
    private static Optional<Cookie> returned(Occasion now) {
        return now.event(AdfsRequested.class)
                .flatMap(request -> cookie(request.place(), now))
                .filter(cookie -> MaxAge.span(cookie.place(), now)
                        .filter(span -> !span.holds() && cookie.issued().isBefore(span.until()))
                        .isPresent());
    }

    private static Optional<Cookie> cookie(Place place, Occasion now) {
        return now.find(Cookie.class, place);
    }
}
