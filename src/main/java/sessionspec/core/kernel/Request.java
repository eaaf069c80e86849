package sessionspec.core.kernel;

import java.util.List;
import java.util.Set;

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
}
