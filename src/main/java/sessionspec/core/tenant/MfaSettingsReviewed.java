package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** Somebody reviews what is configured for multifactor authentication. */
public record MfaSettingsReviewed(Instant at) implements Event {}
