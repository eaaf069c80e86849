package sessionspec.next.tokens;

import java.time.Duration;
import sessionspec.next.kernel.Fact;

/** The Max Inactive Time that is set for session tokens. */
record SessionTokenInactivity(Duration period) implements Fact {}
