package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.TokenFacts.Token;

/**
 * What an access token opens, and for how long. Implements ACC-1 (binding), ACC-2 (valid to its expiry, whatever
 * happens), ACC-3 (stolen tokens), ACC-7 (the average), ACC-10 and ACC-11 (scripts).
 */
final class AccessTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Optional<Token> held = state.tokens().token(TokenKind.ACCESS);
        if (event instanceof Event.TokenPresented shown && shown.kindOfToken() == TokenKind.ACCESS) {
            return held.map(token -> onPresenting(state, token, shown))
                    .orElse(List.of(Finding.refused("ACC-1", Reason.TOKEN_NOT_HELD)));
        } else if (event instanceof Event.ScriptStarted script) {
            return held.map(token -> onScript(token, script)).stream().toList();
        }
        return List.of();
    }

    private static List<Finding> onPresenting(SessionState state, Token token, Event.TokenPresented shown) {
        boolean fits = shown.fitsUserAndClient(token.request())
                && shown.resource().equals(token.request().app().name());
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.of("ACC-1", fits, Reason.TOKEN_BINDING_FITS, Outcome.REFUSED, Reason.TOKEN_BINDING_DIFFERS));
        Span span = Span.of(Lifetime.configured("Access token", token.lifetime(), "ACC-2"), token.issued(), shown.at());
        Reason valid = state.violation().isPresent() ? Reason.TOKEN_VALID_ALTHOUGH_REVOKED : Reason.TOKEN_VALID;
        findings.add(Finding.of("ACC-2", span, valid, Outcome.REFUSED, Reason.TOKEN_EXPIRED));
        if (shown.stolen() && span.holds()) {
            findings.add(Finding.met("ACC-3", Reason.STOLEN_TOKEN_VALID));
        }
        if (!token.configured() && !token.request().negotiatesCae()) {
            Span average = Span.of(Lifetimes.ACCESS_TOKEN_DEFAULT_AVERAGE, token.issued(), shown.at());
            findings.add(Finding.met("ACC-7", average, Reason.AVERAGE_NOT_REACHED, Reason.AVERAGE_PASSED));
        }
        return findings;
    }

    private static Finding onScript(Token token, Event.ScriptStarted script) {
        if (script.libraryExtends()) {
            return Finding.met("ACC-11", Reason.LIBRARY_EXTENDS_TOKEN);
        }
        // A script that ends as its token does has not run longer than it.
        Span span = new Span(
                Lifetime.configured("Access token of a script", token.lifetime(), "ACC-10"),
                token.issued(),
                script.at().plus(script.runs()),
                true);
        return Finding.of("ACC-10", span, Reason.SCRIPT_ENDS_IN_TIME, Outcome.ADVISED, Reason.SCRIPT_OUTLIVES_TOKEN);
    }
}
