package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** A command line that is none of those that the documents give. */
public record CommandFailed(Instant at) implements Event {}
