package sessionspec.next.tokens;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import sessionspec.next.kernel.Facts;
import sessionspec.next.kernel.Observation;
import sessionspec.next.kernel.Place;

/** What one can look up about the token of a kind that a user was issued last. */
public enum IssuedToken implements Observation {
    ACCESS_TOKEN_ISSUED(TokenKind.ACCESS),
    ID_TOKEN_ISSUED(TokenKind.ID),
    SAML_TOKEN_ISSUED(TokenKind.SAML),
    ACCESS_TOKEN_END(TokenKind.ACCESS),
    ID_TOKEN_END(TokenKind.ID),
    /** As NotOnOrAfter of the conditions states it. */
    SAML_TOKEN_END(TokenKind.SAML),
    /** As NotOnOrAfter of the subject confirmation states it. */
    SUBJECT_CONFIRMATION_END(TokenKind.SAML);

    private final TokenKind kind;

    IssuedToken(TokenKind kind) {
        this.kind = kind;
    }

    /** Whether one was issued just now. */
    public static IssuedToken issued(TokenKind kind) {
        return valueOf(kind + "_TOKEN_ISSUED");
    }

    /** When it has ended. */
    public static IssuedToken end(TokenKind kind) {
        return valueOf(kind + "_TOKEN_END");
    }

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        Optional<Token> last = facts.all(Token.class).stream()
                .filter(token -> token.request().kind() == kind && token.user().equals(where.user()))
                .max(Comparator.comparing(token -> token.request().at()));
        Optional<?> seen = switch (this) {
            case ACCESS_TOKEN_END, ID_TOKEN_END, SAML_TOKEN_END ->
                last.map(token -> token.validity().end().<Object>map(it -> it).orElse("open"));
            case SUBJECT_CONFIRMATION_END ->
                last.map(Token::request).flatMap(it -> it.subjectConfirmation().map(it.at()::plus));
            default ->
                Optional.of(
                        last.filter(token -> token.request().at().equals(now)).isPresent());
        };
        return seen.<Object>map(it -> it).orElse("none");
    }
}
