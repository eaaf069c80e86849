package sessionspec.next.federation;

import java.time.Instant;
import sessionspec.next.kernel.Event;

/**
 * A synchronisation cycle of Microsoft Entra Connect has run.
 *
 * @param full whether it was a full one
 */
public record SyncCycleRun(Instant at, boolean full) implements Event {}
