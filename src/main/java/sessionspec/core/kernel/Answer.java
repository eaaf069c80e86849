package sessionspec.core.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What whoever asks is told.
 *
 * @param factors what a prompt asks for, under every reading
 * @param perhaps what it asks for under some readings only
 */
public record Answer(Kind kind, Set<Factor> factors, Set<Factor> perhaps) {

    /** In rising gravity, but for the last. */
    public enum Kind {
        LET_IN,
        /** A prompt is due, and waits for the user. */
        DEFERRED,
        PROMPTED,
        /** The user is sent back to the original identity provider. */
        RETURNED,
        REFUSED,
        UNSAID
    }

    public static final Answer LET_IN = new Answer(Kind.LET_IN, Set.of(), Set.of());

    public static final Answer UNSAID = new Answer(Kind.UNSAID, Set.of(), Set.of());

    static Answer of(Kind kind, Set<Factor> factors) {
        return new Answer(kind, Set.copyOf(factors), Set.of());
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether the user is asked for something, here or at the identity provider. */
    public boolean asks() {
        return is(Kind.PROMPTED) || is(Kind.RETURNED);
    }

    /** What two readings say together; a user whom either asks, here or at the identity provider, is prompted. */
    Answer and(Answer other) {
        if (equals(other)) {
            return this;
        }
        if (kind != other.kind && !(asks() && other.asks())) {
            return UNSAID;
        }
        Set<Factor> certain = new HashSet<>(factors);
        certain.retainAll(other.factors);
        Set<Factor> others = new HashSet<>();
        Stream.of(factors, perhaps, other.factors, other.perhaps).forEach(others::addAll);
        others.removeAll(certain);
        return new Answer(kind == other.kind ? kind : Kind.PROMPTED, Set.copyOf(certain), Set.copyOf(others));
    }
}
