package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.tokens.TokenLifetimePolicy.CreatedPolicy;

/** What an administrator does about lifetimes of tokens. */
public sealed interface TokenLifetimeEvent extends Event {

    /**
     * The administrator sets AccessTokenLifetime for an object, or creates a policy with it for none yet.
     *
     * @param lifetime empty when the text has another form than the documents give, and may mean anything
     */
    record TokenLifetimeSet(Instant at, Assignee assignee, Optional<Duration> lifetime) implements TokenLifetimeEvent {

        @Override
        public List<Fact> recordsWhenLetIn() {
            return assignee.equals(Assignee.NONE) ? List.of(policy(), new CreatedPolicy(lifetime)) : List.of(policy());
        }

        TokenLifetimePolicy policy() {
            return new TokenLifetimePolicy(assignee, TokenLifetimePolicy.Tokens.ACCESS_ID_OR_SAML, lifetime);
        }
    }

    /** The administrator assigns the token lifetime policy that was created for none yet, also once it is assigned to another. */
    record TokenLifetimeAssigned(Instant at, Assignee assignee) implements TokenLifetimeEvent {}

    record TokenLifetimeDeleted(Instant at, Assignee assignee) implements TokenLifetimeEvent {}

    /**
     * The administrator looks in PowerShell for a token lifetime policy of an object; let in, there is one in the list.
     *
     * @param lifetime the AccessTokenLifetime by which it is told from others; empty for any
     */
    record TokenLifetimeListed(Instant at, Assignee assignee, Optional<Duration> lifetime)
            implements TokenLifetimeEvent {

        boolean finds(TokenLifetimePolicy policy) {
            return policy.assignee().equals(assignee) && (lifetime.isEmpty() || lifetime.equals(policy.lifetime()));
        }
    }

    /**
     * An administrator sets a Max Inactive Time.
     *
     * @param tokens that of refresh tokens alone, or of session tokens
     */
    record MaxInactiveTimeSet(Instant at, TokenLifetimePolicy.Tokens tokens, Duration period)
            implements TokenLifetimeEvent {

        @Override
        public List<Fact> recordsWhenLetIn() {
            return List.of(new TokenLifetimePolicy(Assignee.ORGANISATION, tokens, Optional.of(period)));
        }
    }
}
