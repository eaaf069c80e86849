package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Event.Asking;

/** A client asks Microsoft Entra ID for something: a resource, or a token. */
public interface Request extends Asking {

    App app();

    Client client();

    /** Whether the user is there, rather than background work. */
    default boolean interactive() {
        return true;
    }

    /** What policies may single out about it. */
    default Set<Circumstance> circumstances() {
        return Set.of();
    }

    /** Whoever gets what was asked for has used the place. */
    @Override
    default List<Fact> recordsWhenLetIn() {
        return List.of(new Use(place(), at()));
    }

    /** A client asks for a resource. Whoever gets it has used the device. */
    record AccessRequested(
            Instant at, Place place, App app, Client client, boolean interactive, Set<Circumstance> circumstances)
            implements Request {}

    /** The kind of client that sends a request, as sign-in logs tell them apart. */
    enum Client {
        BROWSER,
        NATIVE_APP,
        CONFIDENTIAL_CLIENT
    }
}
