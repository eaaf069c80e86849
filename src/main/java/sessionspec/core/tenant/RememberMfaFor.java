package sessionspec.core.tenant;

import java.time.Duration;
import sessionspec.core.kernel.Fact;

/** The administrator has set for how long MFA is remembered. */
public record RememberMfaFor(Duration length) implements Fact {}
