package sessionspec.core;

/** The kinds of token whose lifetime can be configured. */
public enum TokenKind {
    ACCESS,
    ID,
    SAML
}
