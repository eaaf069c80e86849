package sessionspec.next.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Client;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Place;

/**
 * An access, ID or SAML token.
 *
 * @param cae                 whether the client negotiated continuous access evaluation
 * @param app                 the resource, or the application that the token is for
 * @param validity            as it was settled when the token was issued
 * @param subjectConfirmation how long the subject confirmation of a SAML token lasts
 */
record Token(
        TokenKind kind,
        Place place,
        Client client,
        boolean cae,
        String app,
        Instant issued,
        Validity validity,
        Optional<Duration> subjectConfirmation)
        implements Artifact {

    /** The token for the request, as long as was settled. */
    static Token of(TokenRequested request, Findings out) {
        return new Token(
                request.kind(),
                request.place(),
                request.client(),
                request.negotiatesCae(),
                request.app().name(),
                request.at(),
                Validity.settled(out),
                request.subjectConfirmation());
    }

    static Stream<Token> all(TokenKind kind, Occasion now) {
        return now.all(Token.class).stream().filter(token -> token.kind == kind);
    }

    /** The tokens that are presented, as far as they belong to that user and that client. */
    static Stream<Token> all(EntraTokenPresented shown, Occasion now) {
        return all(shown.kind(), now)
                .filter(token -> token.user().equals(shown.user()) && token.client == shown.client());
    }

    @Override
    public Object key() {
        return List.of(kind, place, client, app);
    }

    @Override
    public String user() {
        return place.user();
    }

    @Override
    public Device device() {
        return place.device();
    }

    @Override
    public boolean isOfSession() {
        return false;
    }

    Token lasting(Validity other) {
        return new Token(kind, place, client, cae, app, issued, other, subjectConfirmation);
    }

    Token confirmedFor(Duration length) {
        return new Token(kind, place, client, cae, app, issued, validity, Optional.of(length));
    }

    /** Whether no administrator has set how long it lasts. */
    boolean isDrawn() {
        return validity.greatest()
                .filter(span -> span.lifetime().kind() == Lifetime.Kind.DEFAULT)
                .isPresent();
    }

    /** It has ended when its time has passed; where that is open, perhaps before, by the rule if no other says how long. */
    void passes(String rule, Occasion now, Findings out) {
        validity.greatest().ifPresent(span -> out.expires(span.lifetime().rule(), "expired", this, asked(span, now)));
        if (validity.end().isEmpty() && out.holds(this)) {
            validity.least()
                    .ifPresentOrElse(
                            span -> out.perhaps()
                                    .expires(span.lifetime().rule(), "perhaps expired", this, asked(span, now)),
                            () -> out.perhaps().ends(rule, "perhaps expired", this));
        }
    }

    private static Span asked(Span span, Occasion now) {
        return Span.of(span.lifetime(), span.from(), now.at());
    }
}
