package sessionspec.core;

import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.TokenFacts.Token;

/**
 * How long an ID token is valid, and the session of a web application that follows it. Implements IDT-1 (binding), IDT-2
 * (the default), IDT-3 (a configured lifetime), IDT-4 (the application's session) and IDT-5 (signing in again).
 */
final class IdTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.TokenPresented shown && shown.kindOfToken() == TokenKind.ID) {
            return state.tokens()
                    .token(TokenKind.ID)
                    .map(token -> onPresenting(token, shown))
                    .orElse(List.of(Finding.refused("IDT-1", Reason.TOKEN_NOT_HELD)));
        } else if (event.is(EventKind.APP_USED)) {
            return span(state.appSession(), event).stream()
                    .map(span -> Finding.met("IDT-4", span, Reason.APP_SESSION_RUNNING, Reason.APP_SESSION_ENDED))
                    .toList();
        } else if (event instanceof Event.AccessRequested) {
            return span(state.tokens().matchedSession(), event).stream()
                    .filter(span -> !span.holds())
                    .map(span -> Finding.met("IDT-5", Reason.APP_SESSION_SENT_USER_BACK))
                    .toList();
        }
        return List.of();
    }

    private static Optional<Span> span(Optional<SessionState.Issued> appSession, Event event) {
        return appSession.map(session ->
                Span.of(Lifetime.configured("App session", session.lifetime(), "IDT-4"), session.at(), event.at()));
    }

    private static List<Finding> onPresenting(Token token, Event.TokenPresented shown) {
        Lifetime lifetime = token.configured()
                ? Lifetime.configured("ID token as configured", token.lifetime(), "IDT-3")
                : Lifetimes.ID_TOKEN_DEFAULT;
        Span span = Span.of(lifetime, token.issued(), shown.at());
        return List.of(
                Finding.of(
                        "IDT-1",
                        shown.fitsUserAndClient(token.request()),
                        Reason.TOKEN_BINDING_FITS,
                        Outcome.REFUSED,
                        Reason.TOKEN_BINDING_DIFFERS),
                Finding.of(lifetime.rule(), span, Reason.TOKEN_VALID, Outcome.REFUSED, Reason.TOKEN_EXPIRED));
    }
}
