package sessionspec.core.federation;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/**
 * A synchronisation cycle of Microsoft Entra Connect has run.
 *
 * @param full whether it was a full one
 */
public record SyncCycleRun(Instant at, boolean full) implements Event {}
