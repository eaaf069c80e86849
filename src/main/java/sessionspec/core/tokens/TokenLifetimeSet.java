package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/**
 * The administrator sets AccessTokenLifetime for an object, or creates a policy with it for none yet.
 *
 * @param lifetime empty when the text is none that can be read
 */
public record TokenLifetimeSet(Instant at, Assignee assignee, Optional<Duration> lifetime) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(new TokenLifetimePolicy(assignee, TokenLifetimePolicy.Tokens.ACCESS_ID_OR_SAML, lifetime));
    }
}
