package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.ID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.signin.AppSession;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.Reauthentication.Evaluated;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;

/**
 * How long an ID token is valid, and the session of a web application that follows it: IDT-1 (binding), IDT-2 (the
 * default), IDT-3 (a configured lifetime), IDT-4 (the application's session) and IDT-5 (signing in again).
 */
public final class IdTokens implements Control {

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind : List.of(Request.class, TokenEvent.class, PostureChanged.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void passes(Occasion now, Findings out) {
        ID.passes(now, out);
    }

    private void settles(Occasion now, Findings out) {
        ID.requested(now).ifPresent(it -> Validity.byDefault("IDT-2", "IDT-3", Lifetimes.ID_TOKEN_DEFAULT, now, out));
    }

    private void ends(Occasion now, Findings out) {
        now.on(
                PostureChanged.class,
                changed -> ID.all(now)
                        .filter(changed::concerns)
                        .forEach(it -> out.denied().ends("IDT-2", "revoked", it)));
    }

    private void asks(Occasion now, Findings out) {
        ID.asks(now, out);
        now.on(AppUsed.class, used -> out.asks("IDT-4", "app used", new Needed(used.app())));
        if (now.event() instanceof AccessRequested request
                && SessionToken.held(now, out).isPresent()
                && session(request.place(), request.app().name(), now)
                        .filter(span -> !span.holds())
                        .isPresent()) {
            out.denied().asks("IDT-5", "session token held", new Evaluated(Factor.FIRST_FACTOR));
        }
    }

    private void meets(Occasion now, Findings out) {
        ID.meets(now, out);
        now.on(
                AppUsed.class,
                used -> session(used.place(), used.app(), now)
                        .ifPresent(span -> out.by(span).meets("IDT-4", "session", new Needed(used.app()))));
    }

    private static Optional<Span> session(Place place, String app, Occasion now) {
        return AppSession.span(place, app, "IDT-4", now);
    }

    private void does(Occasion now, Findings out) {
        ID.issued(now, out).ifPresent(token -> out.gives("IDT-1", "issued", token));
        now.on(
                AppSessionMatched.class,
                it -> ID.all(now)
                        .filter(token ->
                                token.place().equals(it.place()) && token.app().equals(it.app()))
                        .forEach(token -> follow(token, out)));
    }

    /** It ends with the token, whenever it began. */
    private static void follow(Token token, Findings out) {
        Instant from = token.request().at();
        Findings how = out.perhapsUnless(token.validity().end().isPresent());
        token.validity()
                .greatest()
                .map(span -> Duration.between(from, span.until()))
                .ifPresent(length ->
                        how.gives("IDT-4", "follows", new AppSession(token.place(), token.app(), from, length)));
    }
}
