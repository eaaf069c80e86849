package sessionspec.core.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A fact as it is held.
 *
 * @param key of its slot, which is asked for often
 * @param end what ended it, if something did
 */
public record Held(Fact fact, Object key, Optional<End> end) {

    static Held of(Fact fact, Optional<End> end) {
        return new Held(fact, fact.key(), end);
    }

    boolean isAt(Class<?> kind, Object otherKey) {
        return fact.getClass() == kind && (key == otherKey || key.equals(otherKey));
    }

    boolean sharesSlot(Fact other, Object otherKey) {
        return isAt(other.getClass(), otherKey);
    }

    /** What has been ended by something that happened is alike whatever it was. */
    Object likeness() {
        if (end.isEmpty()) {
            return fact;
        }
        return end.get().ranOut() ? List.of(fact) : true;
    }

    /** The same, ended, as far as it held; what has run out can still be ended by something that happens. */
    Held ended(End by) {
        boolean open = end.isEmpty() || (end.get().ranOut() && !by.ranOut());
        return open ? new Held(fact, key, Optional.of(by)) : this;
    }
}
