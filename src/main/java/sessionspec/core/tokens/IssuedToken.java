package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about the access, ID or SAML token that a user was issued last. */
public enum IssuedToken implements Observation {
    /** Of which kind it is, if it was issued just now. */
    KIND,
    /** When it has ended, as NotOnOrAfter of the conditions states it for a SAML token. */
    END,
    /** When the subject confirmation of a SAML token has ended, as its NotOnOrAfter states it. */
    SUBJECT_CONFIRMATION_END;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        Optional<Token> last = facts.all(Token.class).stream()
                .filter(token -> token.user().equals(where.user()))
                .reduce((one, other) ->
                        other.request().at().isBefore(one.request().at()) ? one : other);
        Optional<?> seen = switch (this) {
            case KIND ->
                last.map(Token::request).filter(it -> it.at().equals(now)).map(TokenRequested::kind);
            case END ->
                last.map(token -> token.validity().end().<Object>map(it -> it).orElse("open"));
            case SUBJECT_CONFIRMATION_END ->
                last.map(Token::request).flatMap(it -> it.subjectConfirmation().map(it.at()::plus));
        };
        return seen.<Object>map(it -> it).orElse("none");
    }
}
