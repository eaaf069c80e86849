package sessionspec.core;

import java.time.Duration;
import java.util.Optional;

/**
 * What a client asks for when it asks for a token, and what is not for the documents to say about the answer.
 *
 * @param kind                of token
 * @param user                for whom
 * @param client              the kind of client
 * @param negotiatesCae       whether the client negotiates continuous access evaluation
 * @param app                 the resource, or the application that the token is for
 * @param drawn               the default lifetime that is drawn for an access token
 * @param subjectConfirmation how long the subject confirmation of a SAML token lasts
 */
public record TokenRequest(
        TokenKind kind,
        String user,
        Client client,
        boolean negotiatesCae,
        App app,
        Optional<Duration> drawn,
        Optional<Duration> subjectConfirmation) {}
