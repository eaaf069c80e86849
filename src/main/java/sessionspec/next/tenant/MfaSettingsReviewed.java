package sessionspec.next.tenant;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/** Somebody reviews what is configured for multifactor authentication. */
public record MfaSettingsReviewed(Instant at) implements Event {}
