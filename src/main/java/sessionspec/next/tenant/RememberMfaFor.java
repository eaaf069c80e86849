package sessionspec.next.tenant;

import java.time.Duration;
import sessionspec.next.kernel.Fact;

/** The administrator has set for how long MFA is remembered. */
public record RememberMfaFor(Duration length) implements Fact {}
