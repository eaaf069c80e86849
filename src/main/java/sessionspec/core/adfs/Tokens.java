package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.adfs.Succession.RefreshToken;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.PostureEvent;

/**
 * Refresh tokens of AD FS: of one application (ADT-1), ended by the cookie's period (ADT-2), the maximum (ADT-3) and the
 * window (ADT-4), replaced by longer ones (ADT-5) except those of session SSO (ADT-6), perhaps rejected with the cookie
 * (ADT-8); and the tokens that they bring (ADT-7).
 */
public final class Tokens implements Control {

    /** That a token is accepted which is presented. */
    private record Accepted() implements Demand.OrRefused {}

    private static final Accepted ACCEPTED = new Accepted();

    /** The token that AD FS last issued to an application, other than a refresh token. */
    record AppToken(Place place, Instant issued) implements Placed {}

    @Override
    public void speaks(Phases on) {
        on.passes(RefreshToken.class, Tokens::passes);
        on.passes(AppToken.class, (token, now, out) -> {
            out.expires("ADT-7", "hour", token, now.span(Lifetimes.ADFS_TOKEN, token.issued()));
        });
        on.settles(
                List.of(AdfsRequested.class, RefreshTokenPresented.class), (it, now, out) -> Succession.settles(out));
        on.asks(RefreshTokenPresented.class, (it, now, out) -> out.asks("ADT-1", "refresh token", ACCEPTED));
        on.asks(TokenPresented.class, (it, now, out) -> out.asks("ADT-7", "token", ACCEPTED));
        on.meets(RefreshTokenPresented.class, (it, now, out) -> {
            out.meets("ADT-1", "of the application", ACCEPTED, RefreshToken.of(it.place(), it.app(), now));
        });
        on.meets(TokenPresented.class, (it, now, out) -> {
            out.meets("ADT-7", "issued", ACCEPTED, now.here(AppToken.class));
        });
        on.grants(AdfsEvent.class, (it, now, out) -> ends(now, out));
        on.does(PostureEvent.class, (it, now, out) -> ends(now, out));
        on.grants(Visit.class, (it, now, out) -> issues(it, out));
        on.grants(RefreshTokenPresented.class, (it, now, out) -> issues(it, out));
        on.grants(AdfsRequested.class, (it, now, out) -> {
            Findings asked = out.when(it.refreshToken());
            now.here(Cookie.class).ifPresent(cookie -> Succession.by(cookie, it.app(), now, asked));
        });
        on.grants(RefreshTokenPresented.class, (it, now, out) -> {
            RefreshToken.of(it.place(), it.app(), now)
                    .ifPresent(token -> Succession.by(token.basis(), it.app(), now, out));
        });
    }

    /** The end that a refresh token was given stays, but of what it is on Windows Server 2012 R2 not all is said. */
    private static void passes(RefreshToken token, Occasion now, Findings out) {
        Cookie basis = token.basis();
        Stream<Span> meant = basis.isOf2012R2() ? basis.spans(now) : basis.span(now.at());
        SingleSignOnPeriods.expires("ADT-2", SingleSignOnPeriods.PROPERTIES_OF_2016, "period", meant, token, out);
        if (basis.kind() == Cookie.Kind.KEEP_ME_SIGNED_IN) {
            out.expires("ADT-2", "at most", token, now.span(Lifetimes.KMSI_MAXIMUM, basis.issued()));
        }
        out.expires("ADT-3", "maximum", token, now.span(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first()));
        Span window = now.span(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued());
        out.perhapsUnless(window.holds() || !deviceInUse(basis, now)).expires("ADT-4", "window", token, window);
    }

    /** Whether the device is used within the window: whether that moves the window of a token the documents do not say. */
    private static boolean deviceInUse(Cookie basis, Occasion now) {
        return basis.window().isPresent()
                && now.find(AdfsUse.class, AdfsUse.key(basis.place(), true))
                        .map(use -> now.span(Lifetimes.REFRESH_TOKEN_WINDOW, use.at()))
                        .filter(Span::holds)
                        .isPresent();
    }

    private static void ends(Occasion now, Findings out) {
        now.all(RefreshToken.class).stream()
                .filter(token -> Condition.against(token.basis(), now).findAny().isPresent())
                .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token));
    }

    private static void issues(PlacedEvent it, Findings out) {
        out.gives("ADT-7", "issued", new AppToken(it.place(), it.at()));
    }
}
