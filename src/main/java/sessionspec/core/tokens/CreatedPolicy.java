package sessionspec.core.tokens;

import java.time.Duration;
import java.util.Optional;
import sessionspec.core.kernel.Fact;

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
