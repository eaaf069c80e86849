package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/** The administrator deletes the token lifetime policy of an object. */
public record TokenLifetimeDeleted(Instant at, Assignee assignee) implements Event {}
