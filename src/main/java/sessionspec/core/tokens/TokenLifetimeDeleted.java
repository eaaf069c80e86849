package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** The administrator deletes the token lifetime policy of an object. */
public record TokenLifetimeDeleted(Instant at, Assignee assignee) implements Event {}
