package sessionspec.core.kernel;

import java.time.Instant;
import java.util.Set;

/** A client asks for a resource. Whoever gets it has used the device. */
public record AccessRequested(
        Instant at, Place place, App app, Client client, boolean interactive, Set<Circumstance> circumstances)
        implements Request {}
