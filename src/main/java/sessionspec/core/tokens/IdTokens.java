package sessionspec.core.tokens;

import java.time.Duration;
import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.signin.AppSession;
import sessionspec.core.signin.Evaluated;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;

/**
 * How long an ID token is valid, and the session of a web application that follows it: IDT-1 (binding), IDT-2 (the
 * default), IDT-3 (a configured lifetime), IDT-4 (the application's session) and IDT-5 (signing in again).
 */
public final class IdTokens implements Control {

    private static final Needed TOKEN = new Needed(TokenKind.ID);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(
                TokenRequested.class,
                EntraTokenPresented.class,
                PostureChanged.class,
                AppSessionMatched.class,
                AppUsed.class,
                AccessRequested.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        Token.all(TokenKind.ID, now).forEach(token -> token.passes("IDT-3", now, out));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        TokenRequested.of(TokenKind.ID, now)
                .ifPresent(it -> Validity.byDefault("IDT-2", "IDT-3", Lifetimes.ID_TOKEN_DEFAULT, now, out));
    }

    @Override
    public void ends(Occasion now, Findings out) {
        now.event(PostureChanged.class)
                .ifPresent(changed -> Token.all(TokenKind.ID, now)
                        .filter(token -> token.user().equals(changed.user()))
                        .forEach(token -> out.denied().ends("IDT-2", "revoked", token)));
    }

    @Override
    public void asks(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ID, now).ifPresent(shown -> out.asks("IDT-1", "presented", TOKEN));
        now.event(AppUsed.class).ifPresent(used -> out.asks("IDT-4", "app used", new Needed(used.app())));
        now.event(AccessRequested.class)
                .filter(request -> SessionToken.isHeld(request.place(), now, out))
                .flatMap(request ->
                        AppSession.span(request.place(), request.app().name(), "IDT-4", now))
                .filter(span -> !span.holds())
                .ifPresent(
                        span -> out.denied().asks("IDT-5", "session token held", new Evaluated(Factor.FIRST_FACTOR)));
    }

    @Override
    public void meets(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ID, now)
                .ifPresent(shown -> Token.all(shown, now)
                        .forEach(token -> out.meets(
                                token.isByDefault() && !shown.stolen() ? "IDT-2" : "IDT-3", "valid", TOKEN, token)));
        now.event(AppUsed.class)
                .ifPresent(used -> AppSession.span(used.place(), used.app(), "IDT-4", now)
                        .ifPresent(span -> out.by(span).meets("IDT-4", "session", new Needed(used.app()))));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (out.answer().is(Answer.Kind.LET_IN)) {
            TokenRequested.of(TokenKind.ID, now)
                    .ifPresent(request -> out.gives("IDT-1", "issued", new Token(request, Validity.settled(out))));
        }
        now.event(AppSessionMatched.class)
                .ifPresent(matched -> Token.all(TokenKind.ID, now)
                        .filter(token -> token.request().place().equals(matched.place())
                                && token.app().equals(matched.app()))
                        .forEach(token -> follow(matched, token, out)));
    }

    /** It ends with the token, whenever it began. */
    private static void follow(AppSessionMatched matched, Token token, Findings out) {
        boolean open = token.validity().end().isEmpty();
        token.validity()
                .greatest()
                .map(Span::until)
                .ifPresent(end -> (open ? out.perhaps() : out)
                        .gives(
                                "IDT-4",
                                "follows",
                                new AppSession(
                                        matched.place(),
                                        matched.app(),
                                        token.request().at(),
                                        Duration.between(token.request().at(), end))));
    }
}
