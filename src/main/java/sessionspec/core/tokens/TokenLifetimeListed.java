package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** The administrator looks in PowerShell for a token lifetime policy of an object; let in, there is one in the list. */
public record TokenLifetimeListed(Instant at, Assignee assignee) implements Event {}
