package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * A refresh token that AD FS has issued to an application.
 *
 * @param first  when the first one of the same sign-in was issued
 * @param issued when this one was issued
 * @param basis  the cookie that it rests on, as it was then
 */
record RefreshToken(String app, Instant first, Instant issued, Cookie basis) implements Fact {

    /** That of the application there, also when it has ended. */
    static Optional<RefreshToken> of(Place place, String app, Occasion now) {
        return now.find(RefreshToken.class, List.of(place, app));
    }

    @Override
    public Object key() {
        return List.of(basis.place(), app);
    }

    /** Whether it is of the same sign-in as the cookie. */
    boolean isOfSignIn(Cookie cookie) {
        return basis.issued().equals(cookie.issued());
    }
}
