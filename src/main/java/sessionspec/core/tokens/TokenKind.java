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
    ACCESS(new Judging("Access token", "ACC-1", "ACC-2", "ACC-2", "ACC-3")),
    ID(new Judging("ID token as configured", "IDT-1", "IDT-2", "IDT-3", "IDT-3")),
    SAML(new Judging("SAML token as configured", "SML-4", "SML-2", "SML-3", "SML-3"));

    private final Judging by;

    /** What a configured lifetime is called, which rule asks for a token, and which one lets it suffice. */
    private record Judging(String name, String asking, String byDefault, String configured, String stolen) {}

    TokenKind(Judging by) {
        this.by = by;
    }

    /** As long as an administrator has set, by the rule that ends such a token. */
    Lifetime configured(Duration length) {
        return Lifetime.configured(by.name, length, by.configured);
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

    /** The token that is issued, if one of the kind is asked for and nothing stands in the way. */
    Optional<Token> issued(Occasion now, Findings out) {
        return requested(now).filter(request -> out.letsIn()).map(it -> new Token(it, Validity.settled(out)));
    }

    void passes(Occasion now, Findings out) {
        all(now).forEach(token -> token.passes(by.configured, now, out));
    }

    /** Where one is presented, one has to be there. */
    void asks(Occasion now, Findings out) {
        presented(now).ifPresent(shown -> out.asks(by.asking, "presented", new Needed(this)));
    }

    void meets(Occasion now, Findings out) {
        presented(now)
                .ifPresent(shown -> all(now).filter(shown::mayBe).forEach(token -> {
                    String rule = token.isByDefault() ? by.byDefault : by.configured;
                    out.meets(shown.stolen() ? by.stolen : rule, "valid", new Needed(this), token);
                }));
    }
}
