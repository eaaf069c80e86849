package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.TokenFacts.Token;

/**
 * How long a SAML token is valid. Implements SML-1 (who uses them), SML-2 (the default), SML-3 (the configured
 * NotOnOrAfter), SML-4 (a new request after the end) and SML-6 (the subject confirmation).
 */
final class SamlTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.TokenRequested requested
                && requested.request().kind() == TokenKind.SAML) {
            return onRequest(state.tokens(), requested.request());
        } else if (event instanceof Event.TokenPresented shown && shown.kindOfToken() == TokenKind.SAML) {
            return state.tokens()
                    .token(TokenKind.SAML)
                    .map(token -> onPresenting(token, shown))
                    .orElse(List.of(Finding.refused("SML-1", Reason.TOKEN_NOT_HELD)));
        }
        return List.of();
    }

    private static List<Finding> onRequest(TokenFacts facts, TokenRequest request) {
        App.Protocol protocol = request.app().protocol();
        List<Finding> findings = new ArrayList<>();
        findings.add(
                protocol == App.Protocol.SAML || protocol == App.Protocol.WS_FEDERATION
                        ? Finding.met("SML-1", Reason.PROTOCOL_USES_SAML_TOKENS)
                        : Finding.open("SML-1", Reason.PROTOCOL_NOT_SAID_TO_USE_SAML_TOKENS));
        if (request.subjectConfirmation().isPresent()
                && EffectiveLifetime.enforced(facts, request).isPresent()) {
            findings.add(Finding.met("SML-6", Reason.SUBJECT_CONFIRMATION_UNTOUCHED));
        }
        return findings;
    }

    private static List<Finding> onPresenting(Token token, Event.TokenPresented shown) {
        Span span = token.configured()
                ? Span.of(Lifetimes.SAML_CLOCK_SKEW, token.end(), shown.at())
                : Span.of(Lifetimes.SAML_TOKEN_DEFAULT, token.issued(), shown.at());
        String rule = span.lifetime().rule();
        Finding valid =
                Finding.of(rule, span, Reason.BEFORE_NOT_ON_OR_AFTER, Outcome.REFUSED, Reason.NOT_ON_OR_AFTER_REACHED);
        return span.holds()
                ? List.of(valid)
                : List.of(valid, Finding.refused("SML-4", Reason.NEW_AUTHENTICATION_REQUEST_NEEDED));
    }
}
