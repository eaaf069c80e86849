package sessionspec.core.tokens;

import java.time.Duration;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Phases.Says;
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

    /** Said of requests for tokens of the kind only. */
    Says<TokenRequested> only(Says<TokenRequested> says) {
        return (request, now, out) -> {
            if (request.kind() == this) {
                says.about(request, now, out);
            }
        };
    }

    /** What a configured lifetime comes to, with the clock skew of SAML. */
    Validity skewed(Validity configured) {
        return this == SAML ? configured.plus(Lifetimes.SAML_CLOCK_SKEW.get()) : configured;
    }

    /** Of such a token where no policy is enforced. */
    Validity validityByDefault(TokenRequested request) {
        return switch (this) {
            case ACCESS -> DrawnLifetime.of(request).validity(request);
            case ID -> Validity.exactly(request.at(), Lifetimes.ID_TOKEN_DEFAULT.get());
            case SAML -> Validity.exactly(request.at(), Lifetimes.SAML_TOKEN_DEFAULT.get());
        };
    }

    Stream<Token> all(Occasion now) {
        return now.all(Token.class).stream().filter(token -> token.request().kind() == this);
    }

    /** That a token expires, and that whoever presents one has to hold it. */
    void speaks(Phases on) {
        on.ends(EntraTokenPresented.class, (shown, now, out) -> {
            shown(shown, now).forEach(token -> token.judge(by.configured, now, out));
        });
        on.asks(EntraTokenPresented.class, (shown, now, out) -> {
            out.when(shown.kind() == this).asks(by.asking, "presented", new Needed(this));
        });
        on.meets(EntraTokenPresented.class, (shown, now, out) -> {
            shown(shown, now).forEach(token -> {
                String rule = token.isByDefault() ? by.byDefault : by.configured;
                out.meets(shown.stolen() ? by.stolen : rule, "valid", new Needed(this), token);
            });
        });
    }

    /** Those of the kind that may be the one that is presented. */
    Stream<Token> shown(EntraTokenPresented shown, Occasion now) {
        return all(now).filter(token -> shown.kind() == this && shown.mayBe(token));
    }
}
