package sessionspec.core.tokens;

import java.util.List;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * An access, ID or SAML token.
 *
 * @param request  with which it was asked for, and at once issued
 * @param stated   its validity as it was settled then, which is written in it
 * @param validity that, or as policies have it that it follows
 * @param follows  whether it goes by policies that were changed since
 */
record Token(TokenRequested request, Validity stated, Validity validity, boolean follows) implements Artifact {

    Token(TokenRequested request, Validity validity) {
        this(request, validity, validity, false);
    }

    /** The same, but going by policies that were changed since. */
    Token following(Validity later) {
        return new Token(request, stated, later, true);
    }

    String app() {
        return request.app().name();
    }

    boolean negotiatesCae() {
        return request.negotiatesCae();
    }

    boolean isFor(String user, String resource) {
        return user().equals(user) && app().equals(resource);
    }

    @Override
    public Place place() {
        return request.place();
    }

    @Override
    public Object key() {
        return List.of(request.kind(), place(), request.client(), app());
    }

    /** Whether no administrator has set how long it lasts. */
    boolean isByDefault() {
        return validity.greatest()
                .filter(span -> span.lifetime().kind() == Lifetime.Kind.DEFAULT)
                .isPresent();
    }

    /**
     * It counts for nothing when its time has passed; where that is open, perhaps before, by the rule if no other says how
     * long. Policies can change how long it lasts, so it is judged when it is used, and only then.
     */
    void judge(String rule, Occasion now, Findings out) {
        validity.greatest().ifPresent(span -> lapses(span, now, out));
        if (validity.end().isEmpty() && out.holds(this)) {
            Findings perhaps = out.perhaps();
            validity.least()
                    .ifPresentOrElse(span -> lapses(span, now, perhaps), () -> perhaps.rejects(rule, "expired", this));
        }
    }

    private void lapses(Span span, Occasion now, Findings out) {
        out.lapses(span.lifetime().rule(), "expired", this, now.span(span.lifetime(), span.from()));
    }
}
