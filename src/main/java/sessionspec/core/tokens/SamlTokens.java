package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.SAML;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.signin.Reauthentication.Evaluated;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;

/**
 * How long a SAML token is valid: SML-1 (who uses them), SML-2 (the default), SML-3 (the configured NotOnOrAfter), SML-4
 * (a new request after the end), SML-5 (an answer without the user) and SML-6 (the subject confirmation).
 */
public final class SamlTokens implements Control {

    private static final Set<Protocol> PROTOCOLS = Set.of(Protocol.SAML, Protocol.WS_FEDERATION);

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind : List.of(TokenRequested.class, EntraTokenPresented.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void passes(Occasion now, Findings out) {
        SAML.passes(now, out);
    }

    private void settles(Occasion now, Findings out) {
        SAML.requested(now)
                .ifPresent(it -> Validity.byDefault("SML-2", "SML-3", Lifetimes.SAML_TOKEN_DEFAULT, now, out));
    }

    private void asks(Occasion now, Findings out) {
        SAML.asks(now, out);
        if (SAML.requested(now).isPresent() && SessionToken.held(now, out).isPresent()) {
            out.denied().asks("SML-5", "session token held", new Evaluated(Factor.FIRST_FACTOR));
        }
    }

    private void meets(Occasion now, Findings out) {
        SAML.meets(now, out);
    }

    private void does(Occasion now, Findings out) {
        SAML.issued(now, out).ifPresent(token -> issue(token, out));
    }

    private static void issue(Token token, Findings out) {
        TokenRequested request = token.request();
        boolean said = PROTOCOLS.contains(request.app().protocol());
        Findings how = out.perhapsUnless(said);
        how.gives("SML-1", said ? "issued" : "other protocol", token);
        if (TokenLifetimePolicies.isEnforced(out)) {
            Validity skewed = token.validity().plus(Lifetimes.SAML_CLOCK_SKEW);
            how.renews("SML-3", "clock skew", new Token(request, skewed));
            Optional<Duration> length = skewed.end().map(end -> Duration.between(request.at(), end));
            out.denied().renews("SML-6", "subject confirmation", new Token(request.confirmedFor(length), skewed));
        }
    }
}
