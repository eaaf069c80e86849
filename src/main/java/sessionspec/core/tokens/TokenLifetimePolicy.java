package sessionspec.core.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/**
 * A policy for the lifetime of tokens; an object has one for each sort of tokens at most.
 *
 * @param tokens   whose lifetime it sets
 * @param lifetime the value of AccessTokenLifetime or the Max Inactive Time, where it is told
 */
public record TokenLifetimePolicy(Assignee assignee, Tokens tokens, Optional<Duration> lifetime) implements Fact {

    public enum Tokens {
        ACCESS_ID_OR_SAML,
        REFRESH_OR_SESSION,
        /** Of session tokens it says nothing. */
        REFRESH;

        /** Whether they are of the kinds whose lifetimes were retired. */
        boolean areRetired() {
            return this != ACCESS_ID_OR_SAML;
        }
    }

    /** That of the object for access, ID and SAML tokens, if it has one. */
    static Optional<TokenLifetimePolicy> of(Assignee assignee, Occasion now) {
        return now.find(TokenLifetimePolicy.class, List.of(assignee, Tokens.ACCESS_ID_OR_SAML));
    }

    static Stream<TokenLifetimePolicy> allOf(Assignee assignee, Occasion now) {
        return now.all(TokenLifetimePolicy.class).stream()
                .filter(policy -> policy.assignee().equals(assignee));
    }

    /** Whether one for the object would take effect at all, as the organisation's goes before any other. */
    static boolean counts(Assignee assignee, Occasion now) {
        return assignee.isOrganisation()
                || (!assignee.equals(Assignee.NONE)
                        && of(Assignee.ORGANISATION, now).isEmpty());
    }

    @Override
    public Object key() {
        return List.of(assignee, tokens);
    }

    /** Whether it is one for the tokens of the application: assigned to the organisation, or to an object of this one. */
    boolean takesIn(String app) {
        return tokens == Tokens.ACCESS_ID_OR_SAML
                && (assignee.isOrganisation() || assignee.app().name().equals(app));
    }

    /** What it makes of the token that is asked for. */
    Validity validity(TokenRequested request) {
        return lifetime.map(it -> Validity.exactly(request.at(), request.kind().configured(it)))
                .orElse(Validity.OPEN);
    }

    /**
     * The token lifetime policy that was last created for no object yet. It can be assigned to one object after the other
     * (TLP-7).
     *
     * @param lifetime the value of AccessTokenLifetime
     */
    public record CreatedPolicy(Optional<Duration> lifetime) implements Fact {

        TokenLifetimePolicy assignedTo(Assignee assignee) {
            return new TokenLifetimePolicy(assignee, TokenLifetimePolicy.Tokens.ACCESS_ID_OR_SAML, lifetime);
        }
    }
}
