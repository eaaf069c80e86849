package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.ID;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.AccessRequested;
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
        ID.speaks(on);
        on.settles(TokenRequested.class, ID.only((it, now, out) -> {
            Validity.byDefault("IDT-2", "IDT-3", Lifetimes.ID_TOKEN_DEFAULT.get(), now, out);
        }));
        on.ends(PostureChanged.class, (changed, now, out) -> {
            ID.all(now).filter(changed::concerns).forEach(token -> out.denied().ends("IDT-2", "revoked", token));
        });
        on.asks(AppUsed.class, (used, now, out) -> out.asks("IDT-4", "app used", new Needed(used.app())));
        on.where(AppSession.class).asks(AccessRequested.class, (it, now, out) -> {
            boolean over = AppSession.span(it.place(), it.app().name(), "IDT-4", now)
                    .filter(span -> !span.holds())
                    .isPresent();
            out.when(over).denied().asks("IDT-5", "session token held", Evaluated.FIRST);
        });
        on.meets(AppUsed.class, (used, now, out) -> {
            AppSession.span(used.place(), used.app(), "IDT-4", now)
                    .ifPresent(span -> out.by(span).meets("IDT-4", "session", new Needed(used.app())));
        });
        on.does(TokenRequested.class, ID.only((it, now, out) -> out.gives("IDT-1", "issued", it.issued(out))));
        on.does(AppSessionMatched.class, (it, now, out) -> {
            ID.all(now).filter(it::follows).forEach(token -> follow(token, out));
        });
    }

    /** It ends with the token, whenever it began. */
    private static void follow(Token token, Findings out) {
        Instant from = token.request().at();
        Findings how = out.perhapsUnless(token.validity().end().isPresent());
        token.validity().greatest().ifPresent(span -> {
            Duration length = Arithmetic.between(from, span.until());
            how.gives("IDT-4", "follows", new AppSession(token.place(), token.app(), from, length));
        });
    }
}
