package sessionspec.core.adfs;

import java.time.Instant;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about AD FS. */
public enum AdfsObservation implements Observation {
    /** Whether the browser holds a session SSO cookie, be it accepted or not. */
    SESSION_SSO_COOKIE((facts, where, now) ->
            facts.find(Cookie.class, where).filter(it -> !it.persistent()).isPresent()),
    /** Whether the browser holds a persistent SSO cookie, be it accepted or not. */
    PERSISTENT_SSO_COOKIE((facts, where, now) ->
            facts.find(Cookie.class, where).filter(Cookie::persistent).isPresent()),
    /** Whether the sign-in page offers Keep me signed in. */
    KEEP_ME_SIGNED_IN_OFFERED((facts, where, now) -> facts.find(SignInPage.class, where)
            .<Object>map(SignInPage::offersKeepMeSignedIn)
            .orElse("none")),
    /** Whether AD FS has issued a refresh token just now. */
    REFRESH_TOKEN_ISSUED((facts, where, now) -> facts.all(RefreshToken.class).stream()
            .anyMatch(token ->
                    token.basis().place().equals(where) && token.issued().equals(now)));

    private final Look look;

    private interface Look {
        Object at(Facts facts, Place where, Instant now);
    }

    AdfsObservation(Look look) {
        this.look = look;
    }

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        return look.at(facts, where, now);
    }
}
