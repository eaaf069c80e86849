package sessionspec.next.tokens;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.signin.AppSession;
import sessionspec.next.signin.Evaluated;
import sessionspec.next.signin.PostureChanged;

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
        Token.all(TokenKind.ID, now).forEach(token -> token.passes("IDT-2", now, out));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        TokenRequested.of(TokenKind.ID, now).ifPresent(request -> {
            out.settles(
                    "IDT-2", "by default", Validity.SETTING, Validity.exactly(now.at(), Lifetimes.ID_TOKEN_DEFAULT));
            if (TokenLifetimePolicies.isEnforced(out)) {
                out.outranks("IDT-3", "configured", Validity.SETTING, "IDT-2");
            }
        });
    }

    @Override
    public void ends(Occasion now, Findings out) {
        now.event(PostureChanged.class)
                .ifPresent(changed -> Token.all(TokenKind.ID, now)
                        .filter(token -> token.user().equals(changed.user()))
                        .forEach(token ->
                                out.denies("IDT-2", "revoked", forced -> forced.ends("IDT-2", "revoked", token))));
    }

    @Override
    public void asks(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ID, now).ifPresent(shown -> out.asks("IDT-1", "presented", TOKEN));
        now.event(AppUsed.class).ifPresent(used -> out.asks("IDT-4", "app used", new Needed(used.app())));
        now.event(AccessRequested.class)
                .filter(request -> now.find(SessionToken.class, request.place())
                        .filter(out::holds)
                        .isPresent())
                .flatMap(request -> session(
                        now, AppSession.key(request.place(), request.app().name())))
                .filter(session -> !span(session, now).holds())
                .ifPresent(session -> out.denies(
                        "IDT-5",
                        "session token held",
                        forced -> forced.asks("IDT-5", "session token held", new Evaluated(Factor.FIRST_FACTOR))));
    }

    @Override
    public void meets(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ID, now)
                .ifPresent(shown -> Token.all(shown, now).forEach(token -> {
                    if (shown.stolen() || !token.isDrawn()) {
                        out.meets("IDT-3", shown.stolen() ? "stolen" : "valid", TOKEN, token);
                    } else {
                        out.meets("IDT-2", "valid", TOKEN, token);
                    }
                }));
        now.event(AppUsed.class)
                .flatMap(used -> session(now, AppSession.key(used.place(), used.app())))
                .ifPresent(session ->
                        out.meets("IDT-4", "session", new Needed(session.app()), session, span(session, now)));
    }

    private static Optional<AppSession> session(Occasion now, Object key) {
        return now.find(AppSession.class, key);
    }

    private static Span span(AppSession session, Occasion now) {
        return Span.of(Lifetime.configured("App session", session.lifetime(), "IDT-4"), session.at(), now.at());
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (out.answer().is(Answer.Kind.LET_IN)) {
            TokenRequested.of(TokenKind.ID, now)
                    .ifPresent(request -> out.gives("IDT-1", "issued", Token.of(request, out)));
        }
        now.event(AppSessionMatched.class)
                .ifPresent(matched -> Token.all(TokenKind.ID, now)
                        .filter(token -> token.place().equals(matched.place())
                                && token.app().equals(matched.app()))
                        .forEach(token -> token.validity().greatest().ifPresent(span -> follow(token, span, out))));
    }

    /** It ends with the token, whenever it began. */
    private static void follow(Token token, Span span, Findings out) {
        Duration lifetime = Duration.between(token.issued(), span.until());
        (token.validity().end().isEmpty() ? out.perhaps() : out)
                .gives("IDT-4", "follows", new AppSession(token.place(), token.app(), token.issued(), lifetime));
    }
}
