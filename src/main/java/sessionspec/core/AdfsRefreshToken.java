package sessionspec.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import sessionspec.core.Arithmetic.Span;

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

    Span ofCookie(Instant at) {
        return Span.of(AdfsPeriods.longest(basis, basis.farm()), basis.issued(), at);
    }

    Span maximum(Instant at) {
        return Span.of(Lifetimes.REFRESH_TOKEN_MAXIMUM, first, at);
    }

    Span window(Instant at) {
        return Span.of(Lifetimes.REFRESH_TOKEN_WINDOW, issued, at);
    }

    /** When the first of the three has ended. */
    Instant end() {
        return Stream.of(ofCookie(issued), maximum(issued), window(issued))
                .map(Span::until)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean holds(Instant at) {
        return at.isBefore(end());
    }

    boolean ofSameSignIn(AdfsCookie cookie) {
        return basis.issued().equals(cookie.issued());
    }
}
