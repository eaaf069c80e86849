package sessionspec.core.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is held.
 *
 * @param end what ended it, if something did
 */
public record Held(Fact fact, Optional<End> end) {

    /** Whether the other, if there is one, is alike; what was ended by something that happened is, whatever it was. */
    boolean isLike(@Nullable Held other) {
        // Most of what is known under several readings is one and the same.
        return this == other
                || other != null
                        && end.map(End::ranOut).equals(other.end.map(End::ranOut))
                        && (fact.equals(other.fact)
                                || end.filter(by -> !by.ranOut()).isPresent());
    }

    /** A number, the same of all that are alike, by which most others are told apart. */
    int likeness() {
        return end.filter(by -> !by.ranOut()).isPresent() ? 0 : fact.hashCode();
    }

    /** The same, ended, as far as it held; what has run out can still be ended by something that happens. */
    Held ended(End by) {
        boolean open = end.isEmpty() || (end.get().ranOut() && !by.ranOut());
        return open ? new Held(fact, Optional.of(by)) : this;
    }

    /**
     * What ended a fact.
     *
     * @param by     the finding of the rule that did
     * @param ranOut whether its time had passed, rather than something having happened
     * @param during what happened when that was noticed
     */
    public record End(Finding by, boolean ranOut, Event during) {

        /** Whether an event of this kind ended it, rather than that its time had passed. */
        public boolean cameWith(Class<? extends Event> kind) {
            return !ranOut && kind.isInstance(during);
        }

        boolean is(String rule, String part) {
            return by.rule().equals(rule) && by.part().equals(part);
        }
    }
}
