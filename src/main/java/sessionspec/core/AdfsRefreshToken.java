package sessionspec.core;

import java.time.Instant;

/**
 * A refresh token of AD FS.
 *
 * @param app      the application that it is for
 * @param first    when the first one of the same sign-in was issued
 * @param issued   when this one was issued
 * @param basis    the cookie that it rests on, as it was then
 * @param doubtful whether something happened that concerned the cookie, before the user signed in again
 */
public record AdfsRefreshToken(String app, Instant first, Instant issued, AdfsCookie basis, boolean doubtful) {

    /** The one that would be issued in its place. */
    AdfsRefreshToken renewedAt(Instant at) {
        return new AdfsRefreshToken(app, first, at, basis, doubtful);
    }

    AdfsRefreshToken doubtedIf(boolean changed) {
        return new AdfsRefreshToken(app, first, issued, basis, doubtful || changed);
    }
}
