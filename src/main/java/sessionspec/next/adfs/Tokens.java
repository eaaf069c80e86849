package sessionspec.next.adfs;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Arithmetic.Cutoff;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Setting;

/**
 * Refresh tokens of AD FS: of one application (ADT-1), ended by the cookie's period (ADT-2), the maximum (ADT-3) and the
 * window (ADT-4), replaced by longer ones (ADT-5) except those of session SSO (ADT-6), perhaps rejected with the cookie
 * (ADT-8); and the tokens that they bring (ADT-7).
 */
public final class Tokens implements Control {

    private static final Setting<Lifetime> MAXIMUM =
            new Setting<>("maximum of refresh tokens", "AD FS", Lifetime.class);
    private static final Setting<Lifetime> WINDOW = new Setting<>("window of refresh tokens", "AD FS", Lifetime.class);

    @Override
    public Set<Class<? extends Event>> concerns() {
        Set<Class<? extends Event>> all = new HashSet<>(Incident.EVENTS);
        all.addAll(Set.of(
                AdfsSignedIn.class,
                AdfsRequested.class,
                RefreshTokenPresented.class,
                TokenPresented.class,
                PropertiesSet.class));
        return all;
    }

    @Override
    public void passes(Occasion now, Findings out) {
        for (RefreshToken token : now.all(RefreshToken.class)) {
            SingleSignOnPeriods.expires("ADT-2", token.basis().spans(now.at()), "ADL-7", token, out);
            out.expires("ADT-3", "maximum", token, Span.of(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first(), now.at()));
            out.expires("ADT-4", "window", token, Span.of(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued(), now.at()));
        }
        now.all(AppToken.class)
                .forEach(token ->
                        out.expires("ADT-7", "hour", token, Span.of(Lifetimes.ADFS_TOKEN, token.issued(), now.at())));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        out.settles("ADT-3", "maximum", MAXIMUM, Lifetimes.REFRESH_TOKEN_MAXIMUM);
        out.settles("ADT-4", "window", WINDOW, Lifetimes.REFRESH_TOKEN_WINDOW);
    }

    @Override
    public void ends(Occasion now, Findings out) {
        Incident.in(now)
                .ifPresent(incident -> now.all(RefreshToken.class).stream()
                        .filter(token ->
                                incident.conditions(token.basis()).findAny().isPresent())
                        .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token)));
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
                    .flatMap(it -> find(it.user(), it.device(), it.app(), now))
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
        now.event(AdfsSignedIn.class)
                .ifPresent(
                        in -> issues(new AppToken(in.place().user(), in.place().device(), now.at()), out));
        now.event(AdfsRequested.class).ifPresent(it -> {
            issues(new AppToken(it.place().user(), it.place().device(), now.at()), out);
            Cookie.in(it.place(), now)
                    .filter(cookie -> it.refreshToken())
                    .ifPresent(cookie -> asked(it.app(), cookie, now, out));
        });
        now.event(RefreshTokenPresented.class).ifPresent(it -> {
            issues(new AppToken(it.user(), it.device(), now.at()), out);
            find(it.user(), it.device(), it.app(), now)
                    .ifPresent(token -> replaces(token, token.renewedAt(now.at()), out));
        });
        now.event(PropertiesSet.class)
                .ifPresent(set -> now.all(RefreshToken.class).stream()
                        .filter(token -> Proviso.against(token.basis(), set::value)
                                .findAny()
                                .isPresent())
                        .forEach(token -> out.perhaps().ends("ADT-8", "cookie rejected", token)));
    }

    private static void issues(AppToken token, Findings out) {
        out.gives("ADT-7", "issued", token);
    }

    /** An application asks for a refresh token, by the cookie. */
    private static void asked(String app, Cookie cookie, Occasion now, Findings out) {
        Optional<RefreshToken> older =
                find(cookie.user(), cookie.device(), app, now).filter(out::holds);
        Instant first = older.filter(token -> token.basis().isOfSameSignIn(cookie))
                .map(RefreshToken::first)
                .orElse(now.at());
        RefreshToken newer = new RefreshToken(app, first, now.at(), cookie);
        older.ifPresentOrElse(token -> replaces(token, newer, out), () -> out.gives("ADT-1", "first", newer));
    }

    private static void replaces(RefreshToken older, RefreshToken newer, Findings out) {
        Instant before = end(older, out);
        Instant after = end(newer, out);
        Cutoff end = new Cutoff("End of the refresh token before", before, after, "ADT-5");
        if (!older.basis().persistent() && older.basis().isOfSameSignIn(newer.basis())) {
            out.denies("ADT-6", "session SSO", forced -> forced.gives("ADT-6", "session SSO", newer));
        } else if (after.isAfter(before)) {
            out.gives("ADT-5", "longer", newer, Optional.of(end));
        } else {
            Optional<Cutoff> numbers = Optional.of(end);
            out.denies("ADT-5", "not longer", numbers, forced -> forced.gives("ADT-5", "not longer", newer, numbers));
        }
    }

    /** When the first of its periods has ended. */
    private static Instant end(RefreshToken token, Findings out) {
        return Stream.of(
                        token.basis().spans(token.issued()).findFirst(),
                        out.setting(MAXIMUM).map(maximum -> Span.of(maximum, token.first(), token.issued())),
                        out.setting(WINDOW).map(window -> Span.of(window, token.issued(), token.issued())))
                .flatMap(Optional::stream)
                .map(Span::until)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Optional<RefreshToken> find(String user, Device device, String app, Occasion now) {
        return now.find(RefreshToken.class, RefreshToken.key(user, device, app));
    }
}
