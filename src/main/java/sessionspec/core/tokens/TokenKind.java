package sessionspec.core.tokens;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;

/** The kinds of token whose lifetime can be configured, and the rules by which one that is presented is judged. */
public enum TokenKind {
    ACCESS("Access token", "ACC-1", "ACC-2", "ACC-2", "ACC-3"),
    ID("ID token as configured", "IDT-1", "IDT-2", "IDT-3", "IDT-3"),
    SAML("SAML token as configured", "SML-4", "SML-2", "SML-3", "SML-3");

    private final String name;
    private final String asking;
    private final String byDefault;
    private final String configured;
    private final String stolen;

    TokenKind(String name, String asking, String byDefault, String configured, String stolen) {
        this.name = name;
        this.asking = asking;
        this.byDefault = byDefault;
        this.configured = configured;
        this.stolen = stolen;
    }

    /** As long as an administrator has set, by the rule that ends such a token. */
    Lifetime configured(Duration length) {
        return Lifetime.configured(name, length, configured);
    }

    /** The request, if a token of the kind is asked for. */
    Optional<TokenRequested> requested(Occasion now) {
        return now.event(TokenRequested.class).filter(it -> it.kind() == this);
    }

    Optional<EntraTokenPresented> presented(Occasion now) {
        return now.event(EntraTokenPresented.class).filter(it -> it.kind() == this);
    }

    Stream<Token> all(Occasion now) {
        return now.all(Token.class).stream().filter(token -> token.request().kind() == this);
    }

    void passes(Occasion now, Findings out) {
        all(now).forEach(token -> token.passes(configured, now, out));
    }

    /** Where one is presented, one has to be there. */
    void asks(Occasion now, Findings out) {
        presented(now).ifPresent(shown -> out.asks(asking, "presented", new Needed(this)));
    }

    void meets(Occasion now, Findings out) {
        presented(now)
                .ifPresent(shown -> all(now).filter(shown::mayBe).forEach(token -> {
                    String rule = shown.stolen() ? stolen : token.isByDefault() ? byDefault : configured;
                    out.meets(rule, "valid", new Needed(this), token);
                }));
    }
}
