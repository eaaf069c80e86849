package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/** The administrator looks in PowerShell for a token lifetime policy of an object; let in, there is one in the list. */
public record TokenLifetimeListed(Instant at, Assignee assignee) implements Event {}
