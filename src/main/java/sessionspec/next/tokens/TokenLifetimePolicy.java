package sessionspec.next.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.next.kernel.Fact;

/**
 * A policy for the lifetime of tokens; an object has one for each sort of tokens at most.
 *
 * @param tokens   whose lifetime it sets
 * @param lifetime the value of AccessTokenLifetime, where it is told
 */
public record TokenLifetimePolicy(Assignee assignee, Tokens tokens, Optional<Duration> lifetime) implements Fact {

    public enum Tokens {
        ACCESS_ID_OR_SAML,
        REFRESH_OR_SESSION
    }

    static Object key(Assignee assignee) {
        return List.of(assignee, Tokens.ACCESS_ID_OR_SAML);
    }

    @Override
    public Object key() {
        return List.of(assignee, tokens);
    }

    /** The same policy, assigned to something else. */
    TokenLifetimePolicy of(Assignee other) {
        return new TokenLifetimePolicy(other, tokens, lifetime);
    }
}
