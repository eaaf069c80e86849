package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** The administrator assigns the token lifetime policy that was only created. */
public record TokenLifetimeAssigned(Instant at, Assignee assignee) implements Event {}
