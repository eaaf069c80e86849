package sessionspec.core.adfs;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.adfs.Cookies.SignInPage;
import sessionspec.core.adfs.Succession.RefreshToken;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about AD FS. */
public enum AdfsObservation implements Observation {
    /** Whether the browser holds a session SSO cookie, be it accepted or not. */
    SESSION_SSO_COOKIE,
    /** Whether the browser holds a persistent SSO cookie, be it accepted or not. */
    PERSISTENT_SSO_COOKIE,
    KEEP_ME_SIGNED_IN_OFFERED,
    REFRESH_TOKEN_ISSUED;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        Optional<Cookie> cookie = facts.find(Cookie.class, where);
        return switch (this) {
            case SESSION_SSO_COOKIE -> cookie.filter(it -> !it.persistent()).isPresent();
            case PERSISTENT_SSO_COOKIE -> cookie.filter(Cookie::persistent).isPresent();
            case KEEP_ME_SIGNED_IN_OFFERED ->
                facts.find(SignInPage.class, where).map(SignInPage::offersKeepMeSignedIn);
            case REFRESH_TOKEN_ISSUED ->
                facts.all(RefreshToken.class).stream()
                        .anyMatch(it ->
                                it.basis().place().equals(where) && it.issued().equals(now));
        };
    }
}
