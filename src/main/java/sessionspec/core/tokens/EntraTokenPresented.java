package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Occasion;

/**
 * Somebody presents a token.
 *
 * @param user     as whom
 * @param client   as what client
 * @param resource where
 * @param stolen   whether it is in the hands of a thief
 */
public record EntraTokenPresented(
        Instant at, TokenKind kind, String user, Client client, String resource, boolean stolen) implements Event {
    /** The event, if a token of the kind is presented. */
    static Optional<EntraTokenPresented> of(TokenKind kind, Occasion now) {
        return now.event(EntraTokenPresented.class).filter(it -> it.kind == kind);
    }
}
