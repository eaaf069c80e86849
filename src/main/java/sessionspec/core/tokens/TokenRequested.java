package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Use;

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

    /** The event, if a token of the kind is asked for. */
    static Optional<TokenRequested> of(TokenKind kind, Occasion now) {
        return now.event(TokenRequested.class).filter(it -> it.kind == kind);
    }

    TokenRequested confirmedFor(Optional<Duration> length) {
        return new TokenRequested(at, place, kind, client, negotiatesCae, app, drawn, length);
    }

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(new Use(place, at));
    }

    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public Set<Circumstance> circumstances() {
        return Set.of();
    }
}
