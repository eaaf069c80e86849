package sessionspec.core.tokens;

import java.time.Duration;
import sessionspec.core.kernel.Lifetime;

/** The kinds of token whose lifetime can be configured. */
public enum TokenKind {
    ACCESS("Access token", "ACC-2"),
    ID("ID token as configured", "IDT-3"),
    SAML("SAML token as configured", "SML-3");

    private final String name;
    private final String rule;

    TokenKind(String name, String rule) {
        this.name = name;
        this.rule = rule;
    }

    /** As long as an administrator has set, by the rule that ends such a token. */
    Lifetime configured(Duration length) {
        return Lifetime.configured(name, length, rule);
    }
}
