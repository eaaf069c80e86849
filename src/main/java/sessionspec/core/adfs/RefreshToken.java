package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/**
 * A refresh token that AD FS has issued to an application.
 *
 * @param first  when the first one of the same sign-in was issued
 * @param issued when this one was issued
 * @param basis  the cookie that it rests on, as it was then
 */
record RefreshToken(String app, Instant first, Instant issued, Cookie basis) implements Fact {

    static Object key(Place place, String app) {
        return List.of(place, app);
    }

    @Override
    public Object key() {
        return key(basis.place(), app);
    }

    boolean isIssued(Place where, Instant when) {
        return basis.place().equals(where) && issued.equals(when);
    }

    /** Whether it is of the same sign-in as the cookie. */
    boolean isOfSignIn(Cookie cookie) {
        return basis.issued().equals(cookie.issued());
    }
}
