package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;
import sessionspec.core.kernel.PlacedEvent;
import sessionspec.core.signin.PostureEvent;

/**
 * Refresh tokens of AD FS: of one application (ADT-1), ended by the cookie's period (ADT-2), the maximum (ADT-3) and the
 * window (ADT-4), replaced by longer ones (ADT-5) except those of session SSO (ADT-6), perhaps rejected with the cookie
 * (ADT-8); and the tokens that they bring (ADT-7).
 */
public final class Tokens implements Control {

    /** That a token is accepted which is presented. */
    private record Accepted() implements Demand.OrRefused {}

    /** The token that AD FS last issued to an application, other than a refresh token. */
    private record AppToken(Place place, Instant issued) implements Placed {}

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind : List.of(AdfsEvent.class, PostureEvent.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    /** The end that a refresh token was given stays, but of what it is on Windows Server 2012 R2 not all is said. */
    private void passes(Occasion now, Findings out) {
        for (RefreshToken token : now.all(RefreshToken.class)) {
            Cookie basis = token.basis();
            Stream<Span> meant = basis.isOf2012R2() ? basis.spans(now) : basis.span(now.at());
            SingleSignOnPeriods.expires("ADT-2", SingleSignOnPeriods.PROPERTIES_OF_2016, "period", meant, token, out);
            out.expires("ADT-3", "maximum", token, now.span(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first()));
            out.expires("ADT-4", "window", token, now.span(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued()));
        }
        for (AppToken token : now.all(AppToken.class)) {
            out.expires("ADT-7", "hour", token, now.span(Lifetimes.ADFS_TOKEN, token.issued()));
        }
    }

    private void settles(Occasion now, Findings out) {
        if (now.event() instanceof AdfsRequested || now.event() instanceof RefreshTokenPresented) {
            out.settles("ADT-3", "maximum", Succession.MAXIMUM, Lifetimes.REFRESH_TOKEN_MAXIMUM);
            out.settles("ADT-4", "window", Succession.WINDOW, Lifetimes.REFRESH_TOKEN_WINDOW);
        }
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof RefreshTokenPresented) {
            out.asks("ADT-1", "refresh token", new Accepted());
        } else if (now.event() instanceof TokenPresented) {
            out.asks("ADT-7", "token", new Accepted());
        }
    }

    private void meets(Occasion now, Findings out) {
        presented(now).ifPresent(token -> out.meets("ADT-1", "of the application", new Accepted(), token));
        if (now.event() instanceof TokenPresented) {
            now.here(AppToken.class).ifPresent(token -> out.meets("ADT-7", "issued", new Accepted(), token));
        }
    }

    private static Optional<RefreshToken> presented(Occasion now) {
        return now.event(RefreshTokenPresented.class).flatMap(it -> RefreshToken.of(it.place(), it.app(), now));
    }

    private void does(Occasion now, Findings out) {
        if (!out.letsIn()) {
            return;
        }
        now.all(RefreshToken.class).stream()
                .filter(token -> Condition.against(token.basis(), now).findAny().isPresent())
                .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token));
        if (now.event() instanceof PlacedEvent it && !(it instanceof TokenPresented)) {
            out.gives("ADT-7", "issued", new AppToken(it.place(), now.at()));
        }
        if (now.event() instanceof AdfsRequested it && it.refreshToken()) {
            now.here(Cookie.class).ifPresent(cookie -> Succession.by(cookie, it.app(), now, out));
        }
        presented(now).ifPresent(token -> Succession.by(token.basis(), token.app(), now, out));
    }
}
