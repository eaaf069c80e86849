package sessionspec.core.kernel;

import java.time.Instant;
import java.util.Optional;

/** Something that one can look up in the facts, besides what the model answers. */
public interface Observation {

    String name();

    /**
     * What there is to see: an instant, a truth value or a name; an empty Optional where there is none.
     *
     * @param where of whom and where
     * @param now   of the event before
     */
    Object of(Facts facts, Place where, Instant now);

    /** What is seen, or that the documents do not say. */
    static Object orOpen(Optional<?> seen) {
        return seen.isPresent() ? seen.get() : "open";
    }
}
