package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** An administrator revokes the user's MFA sessions. */
public record MfaSessionsRevoked(Instant at, String user) implements Event {}
