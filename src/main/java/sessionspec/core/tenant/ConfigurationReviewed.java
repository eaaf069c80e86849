package sessionspec.core.tenant;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Event;

/**
 * Somebody reviews the configuration.
 *
 * @param scenario what it is reviewed for besides, such as managed devices
 */
public record ConfigurationReviewed(Instant at, Optional<Circumstance> scenario) implements Event {}
