package sessionspec.core.adfs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Cutoff;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Setting;

/** Which refresh token follows another: ADT-1 (the first), ADT-5 (a longer one) and ADT-6 (none of session SSO). */
final class Succession {

    private static final Setting<Lifetime> MAXIMUM = new Setting<>("maximum of refresh tokens", "AD FS");
    private static final Setting<Lifetime> WINDOW = new Setting<>("window of refresh tokens", "AD FS");

    private Succession() {}

    static void settles(Findings out) {
        out.settles("ADT-3", "maximum", MAXIMUM, Lifetimes.REFRESH_TOKEN_MAXIMUM.get());
        out.settles("ADT-4", "window", WINDOW, Lifetimes.REFRESH_TOKEN_WINDOW.get());
    }

    /** An application asks for a refresh token by the cookie, or uses the one that it has by it. */
    static void by(Cookie cookie, String app, Occasion now, Findings out) {
        Optional<RefreshToken> older = RefreshToken.of(cookie.place(), app, now).filter(out::holds);
        Instant first = older.filter(it -> it.isOfSignIn(cookie))
                .map(RefreshToken::first)
                .orElse(now.at());
        RefreshToken newer = new RefreshToken(app, first, now.at(), cookie);
        older.ifPresentOrElse(token -> follows(token, newer, out), () -> out.gives("ADT-1", "first", newer));
    }

    /** The newer one would take the place of the older. */
    private static void follows(RefreshToken older, RefreshToken newer, Findings out) {
        Cutoff end = new Cutoff("End of the earlier refresh token", end(older, out), end(newer, out), "ADT-5");
        if (!older.basis().persistent() && older.isOfSignIn(newer.basis())) {
            out.denied().gives("ADT-6", "session SSO", newer);
        } else if (end.asked().isAfter(end.until())) {
            out.by(end).gives("ADT-5", "longer", newer);
        } else {
            out.by(end).denied().gives("ADT-5", "not longer", newer);
        }
    }

    /** When the first of its periods has ended. */
    private static Instant end(RefreshToken token, Findings out) {
        return Stream.of(
                        token.basis().span(token.issued()).findFirst(),
                        out.setting(MAXIMUM).map(maximum -> Span.of(maximum, token.first(), token.issued())),
                        out.setting(WINDOW).map(window -> Span.of(window, token.issued(), token.issued())))
                .flatMap(Optional::stream)
                .map(Span::until)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

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
}
