package sessionspec.next.tenant;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/** A command line that is none of those that the documents give. */
public record CommandFailed(Instant at) implements Event {}
