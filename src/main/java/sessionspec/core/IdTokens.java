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
                    .orElse(List.of(Finding.of("IDT-1", Outcome.REFUSED, Reason.TOKEN_NOT_HELD)));
        } else if (event instanceof Event.AppUsed) {
            return span(state.appSession(), event).stream()
                    .map(span -> span.holds()
                            ? Finding.of("IDT-4", Outcome.SATISFIED, Reason.APP_SESSION_RUNNING, span)
                            : Finding.of("IDT-4", Outcome.SATISFIED, Reason.APP_SESSION_ENDED, span))
                    .toList();
        } else if (event instanceof Event.AccessRequested) {
            return span(state.tokens().matchedSession(), event).stream()
                    .filter(span -> !span.holds())
                    .map(span -> Finding.of("IDT-5", Outcome.SATISFIED, Reason.APP_SESSION_SENT_USER_BACK))
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
                shown.fitsUserAndClient(token.request())
                        ? Finding.of("IDT-1", Outcome.SATISFIED, Reason.TOKEN_BINDING_FITS)
                        : Finding.of("IDT-1", Outcome.REFUSED, Reason.TOKEN_BINDING_DIFFERS),
                span.holds()
                        ? Finding.of(lifetime.rule(), Outcome.SATISFIED, Reason.TOKEN_VALID, span)
                        : Finding.of(lifetime.rule(), Outcome.REFUSED, Reason.TOKEN_EXPIRED, span));
    }
}
