package sessionspec.next.adfs;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;

/**
 * Refresh tokens of AD FS: of one application (ADT-1), ended by the cookie's period (ADT-2), the maximum (ADT-3) and the
 * window (ADT-4), replaced by longer ones (ADT-5) except those of session SSO (ADT-6), perhaps rejected with the cookie
 * (ADT-8); and the tokens that they bring (ADT-7).
 */
public final class Tokens implements Control {

    private static final SingleSignOnPeriods.Case COOKIE_PERIOD =
            new SingleSignOnPeriods.Case("ADT-2", "cookie's period");

    @Override
    public Set<Class<? extends Event>> concerns() {
        Set<Class<? extends Event>> all = new HashSet<>(Incident.EVENTS);
        all.addAll(Set.of(AdfsSignedIn.class, AdfsRequested.class, RefreshTokenPresented.class, TokenPresented.class));
        return all;
    }

    @Override
    public void passes(Occasion now, Findings out) {
        for (RefreshToken token : now.all(RefreshToken.class)) {
            SingleSignOnPeriods.expires(
                    COOKIE_PERIOD, token.basis().spans(now.at()), SingleSignOnPeriods.NOT_STATED, token, out);
            out.expires("ADT-3", "maximum", token, Span.of(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first(), now.at()));
            out.expires("ADT-4", "window", token, Span.of(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued(), now.at()));
        }
        now.all(AppToken.class)
                .forEach(token ->
                        out.expires("ADT-7", "hour", token, Span.of(Lifetimes.ADFS_TOKEN, token.issued(), now.at())));
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
        now.event(RefreshTokenPresented.class).ifPresent(it -> out.asks("ADT-1", "refresh token", new Accepted()));
        now.event(TokenPresented.class).ifPresent(it -> out.asks("ADT-7", "token", new Accepted()));
    }

    @Override
    public void meets(Occasion now, Findings out) {
        for (Accepted demand : out.demands(Accepted.class)) {
            now.event(RefreshTokenPresented.class)
                    .flatMap(it -> find(it, now))
                    .ifPresent(token -> out.meets("ADT-1", "of the application", demand, token));
            now.event(TokenPresented.class)
                    .flatMap(it -> now.find(AppToken.class, AppToken.key(it.user(), it.device())))
                    .ifPresent(token -> out.meets("ADT-7", "issued", demand, token));
        }
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (!out.answer().is(Answer.Kind.LET_IN)) {
            return;
        }
        now.all(RefreshToken.class).stream()
                .filter(token -> Incident.against(token.basis(), now).findAny().isPresent())
                .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token));
        now.event(AdfsSignedIn.class)
                .map(AdfsSignedIn::place)
                .or(() -> now.event(AdfsRequested.class).map(AdfsRequested::place))
                .ifPresent(place -> issues(place.user(), place.device(), now, out));
        now.event(AdfsRequested.class)
                .filter(AdfsRequested::refreshToken)
                .ifPresent(request ->
                        Cookie.presented(now).ifPresent(cookie -> Succession.asked(request.app(), cookie, now, out)));
        now.event(RefreshTokenPresented.class).ifPresent(it -> {
            issues(it.user(), it.device(), now, out);
            find(it, now).ifPresent(token -> Succession.follows(token, token.renewedAt(now.at()), out));
        });
    }

    private static void issues(String user, Device device, Occasion now, Findings out) {
        out.gives("ADT-7", "issued", new AppToken(user, device, now.at()));
    }

    private static Optional<RefreshToken> find(RefreshTokenPresented presented, Occasion now) {
        return now.find(RefreshToken.class, RefreshToken.key(presented.user(), presented.device(), presented.app()));
    }
}
