package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Request.Client;

/**
 * A client asks Microsoft Entra ID for a token.
 *
 * @param kind                of token
 * @param negotiatesCae       whether the client negotiates continuous access evaluation
 * @param app                 the resource, or the application that the token is for
 * @param drawn               the default lifetime that is drawn for an access token
 * @param subjectConfirmation how long the subject confirmation of a SAML token lasts
 */
public record TokenRequested(
        Instant at,
        Place place,
        TokenKind kind,
        Client client,
        boolean negotiatesCae,
        App app,
        Optional<Duration> drawn,
        Optional<Duration> subjectConfirmation)
        implements Request {

    /** The token that is issued, if nothing stands in the way. */
    Optional<Token> issued(Findings out) {
        boolean issues = out.letsIn() || out.answer().is(Answer.Kind.DEFERRED);
        return issues ? Optional.of(new Token(this, Validity.settled(out))) : Optional.empty();
    }

    TokenRequested confirmedFor(Optional<Duration> length) {
        return new TokenRequested(at, place, kind, client, negotiatesCae, app, drawn, length);
    }
}
