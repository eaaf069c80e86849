package sessionspec.core.tokens;

import java.time.Duration;
import sessionspec.core.kernel.Fact;

/** The Max Inactive Time that is set for session tokens. */
record SessionTokenInactivity(Duration period) implements Fact {}
