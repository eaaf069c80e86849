package sessionspec.core.adfs;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * Refresh tokens of AD FS: of one application (ADT-1), ended by the cookie's period (ADT-2), the maximum (ADT-3) and the
 * window (ADT-4), replaced by longer ones (ADT-5) except those of session SSO (ADT-6), perhaps rejected with the cookie
 * (ADT-8); and the tokens that they bring (ADT-7).
 */
public final class Tokens implements Control {

    private static final Accepted ACCEPTED = new Accepted();

    @Override
    public Set<Class<? extends Event>> concerns() {
        Set<Class<? extends Event>> all = new HashSet<>(Condition.EVENTS);
        all.addAll(Set.of(AdfsSignedIn.class, AdfsRequested.class, RefreshTokenPresented.class, TokenPresented.class));
        return all;
    }

    /** The end that a refresh token was given stays, but of what it is on Windows Server 2012 R2 not all is said. */
    @Override
    public void passes(Occasion now, Findings out) {
        for (RefreshToken token : now.all(RefreshToken.class)) {
            Cookie basis = token.basis();
            Stream<Span> meant = basis.isOf2012R2()
                    ? Stream.concat(basis.span(now.at()), basis.spanAsSet(now))
                    : basis.span(now.at());
            SingleSignOnPeriods.expires("ADT-2", SingleSignOnPeriods.PROPERTIES_OF_2016, "period", meant, token, out);
            out.expires("ADT-3", "maximum", token, Span.of(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first(), now.at()));
            out.expires("ADT-4", "window", token, Span.of(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued(), now.at()));
        }
        for (AppToken token : now.all(AppToken.class)) {
            out.expires("ADT-7", "hour", token, Span.of(Lifetimes.ADFS_TOKEN, token.issued(), now.at()));
        }
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (now.event() instanceof AdfsRequested || now.event() instanceof RefreshTokenPresented) {
            out.settles("ADT-3", "maximum", Succession.MAXIMUM, Lifetimes.REFRESH_TOKEN_MAXIMUM);
            out.settles("ADT-4", "window", Succession.WINDOW, Lifetimes.REFRESH_TOKEN_WINDOW);
        }
    }

    @Override
    public void asks(Occasion now, Findings out) {
        if (now.event() instanceof RefreshTokenPresented) {
            out.asks("ADT-1", "refresh token", ACCEPTED);
        } else if (now.event() instanceof TokenPresented) {
            out.asks("ADT-7", "token", ACCEPTED);
        }
    }

    @Override
    public void meets(Occasion now, Findings out) {
        presented(now).ifPresent(token -> out.meets("ADT-1", "of the application", ACCEPTED, token));
        now.event(TokenPresented.class)
                .flatMap(it -> now.find(AppToken.class, it.place()))
                .ifPresent(token -> out.meets("ADT-7", "issued", ACCEPTED, token));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (!out.answer().is(Answer.Kind.LET_IN)) {
            return;
        }
        now.all(RefreshToken.class).stream()
                .filter(token -> Condition.against(token.basis(), now).findAny().isPresent())
                .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token));
        if (now.event() instanceof AdfsSignedIn in) {
            issues(in.place(), now, out);
        } else if (now.event() instanceof AdfsRequested request) {
            issues(request.place(), now, out);
            Cookie.presented(now)
                    .filter(cookie -> request.refreshToken())
                    .ifPresent(cookie -> Succession.asked(request.app(), cookie, now, out));
        } else if (now.event() instanceof RefreshTokenPresented presented) {
            issues(presented.place(), now, out);
            presented(now).ifPresent(token -> Succession.used(token, now, out));
        }
    }

    private static void issues(Place place, Occasion now, Findings out) {
        out.gives("ADT-7", "issued", new AppToken(place, now.at()));
    }

    private static Optional<RefreshToken> presented(Occasion now) {
        return now.event(RefreshTokenPresented.class)
                .flatMap(it -> now.find(RefreshToken.class, RefreshToken.key(it.place(), it.app())));
    }
}
