package sessionspec.next.tokens;

/** The kinds of token whose lifetime can be configured. */
public enum TokenKind {
    ACCESS,
    ID,
    SAML
}
