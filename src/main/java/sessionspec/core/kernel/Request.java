package sessionspec.core.kernel;

import java.util.Set;

/** A client asks Microsoft Entra ID for something: a resource, or a token. */
public interface Request extends Event {

    /** From where, and for whom. */
    Place place();

    App app();

    Client client();

    /** Whether the user is there, rather than background work. */
    boolean interactive();

    /** What policies may single out about it. */
    Set<Circumstance> circumstances();
}
