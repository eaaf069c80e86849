package sessionspec.core.tokens;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;

/**
 * An access, ID or SAML token.
 *
 * @param request  with which it was asked for, and at once issued
 * @param validity as it was settled then
 */
record Token(TokenRequested request, Validity validity) implements Artifact {

    static Stream<Token> all(TokenKind kind, Occasion now) {
        return now.all(Token.class).stream().filter(token -> token.request.kind() == kind);
    }

    /** Those that may be the one presented: issued for that user and that client, and to be shown there. */
    static Stream<Token> all(EntraTokenPresented shown, Occasion now) {
        return all(shown.kind(), now)
                .filter(token -> token.user().equals(shown.user())
                        && token.request.client() == shown.client()
                        && token.app().equals(shown.resource()));
    }

    String app() {
        return request.app().name();
    }

    @Override
    public Object key() {
        return List.of(request.kind(), request.place(), request.client(), app());
    }

    @Override
    public String user() {
        return request.place().user();
    }

    @Override
    public Device device() {
        return request.place().device();
    }

    @Override
    public boolean isOfSession() {
        return false;
    }

    /** Whether no administrator has set how long it lasts. */
    boolean isByDefault() {
        return validity.greatest()
                .filter(span -> span.lifetime().kind() == Lifetime.Kind.DEFAULT)
                .isPresent();
    }

    /** It has ended when its time has passed; where that is open, perhaps before, by the rule if no other says how long. */
    void passes(String rule, Occasion now, Findings out) {
        validity.greatest().ifPresent(span -> expires(span, now, out));
        if (validity.end().isEmpty() && out.holds(this)) {
            validity.least()
                    .ifPresentOrElse(
                            span -> expires(span, now, out.perhaps()),
                            () -> out.perhaps().ends(rule, "expired", this));
        }
    }

    private void expires(Span span, Occasion now, Findings out) {
        out.expires(span.lifetime().rule(), "expired", this, Span.of(span.lifetime(), span.from(), now.at()));
    }
}
