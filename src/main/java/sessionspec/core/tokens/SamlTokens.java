package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.SAML;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Phases;
import sessionspec.core.signin.Reauthentication.Evaluated;

/**
 * How long a SAML token is valid: SML-1 (who uses them), SML-2 (the default), SML-3 (the configured NotOnOrAfter), SML-4
 * (a new request after the end), SML-5 (an answer without the user) and SML-6 (the subject confirmation).
 */
public final class SamlTokens implements Control {

    private static final Set<Protocol> PROTOCOLS = Set.of(Protocol.SAML, Protocol.WS_FEDERATION);

    @Override
    public void speaks(Phases on) {
        SAML.speaks(on);
        on.settles(TokenRequested.class, SAML.only((it, now, out) -> {
            Validity.byDefault("SML-2", "SML-3", Lifetimes.SAML_TOKEN_DEFAULT.get(), now, out);
        }));
        on.asks(TokenRequested.class, SAML.only((it, now, out) -> {
            Findings held = out.when(SessionToken.held(now, out).isPresent());
            held.denied().asks("SML-5", "session token held", Evaluated.FIRST);
        }));
        on.does(TokenRequested.class, SAML.only((it, now, out) -> {
            it.issued(out).ifPresent(token -> issue(token, out));
        }));
    }

    private static void issue(Token token, Findings out) {
        TokenRequested request = token.request();
        boolean said = PROTOCOLS.contains(request.app().protocol());
        Findings how = out.perhapsUnless(said);
        how.gives("SML-1", said ? "issued" : "other protocol", token);
        if (TokenLifetimePolicies.isEnforced(out)) {
            Validity skewed = SAML.skewed(token.validity());
            how.renews("SML-3", "clock skew", new Token(request, skewed));
            Optional<Duration> length = skewed.end().map(end -> Arithmetic.between(request.at(), end));
            out.denied().renews("SML-6", "subject confirmation", new Token(request.confirmedFor(length), skewed));
        }
    }
}
