package sessionspec.core.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.core.kernel.Facts.Slot;

/** Facts while what follows from an event is done to them. */
final class Changing {

    private final Map<Slot, Held> held;

    Changing(Map<Slot, Held> held) {
        this.held = new LinkedHashMap<>(held);
    }

    /** A new fact in its slot, holding. */
    void put(Fact fact) {
        held.put(Slot.of(fact), new Held(fact, Optional.empty()));
    }

    /** A changed fact in place of the old, ended if that had ended. */
    void renew(Fact fact) {
        Held old = held.get(Slot.of(fact));
        held.put(Slot.of(fact), new Held(fact, old == null ? Optional.empty() : old.end()));
    }

    /** These facts have ended, as far as they held. */
    void end(List<Fact> facts, End end) {
        held.replaceAll((slot, one) -> facts.contains(one.fact()) ? one.ended(end) : one);
    }

    void drop(Fact fact) {
        held.remove(Slot.of(fact));
    }

    /** All of them, not to be changed any more. */
    Map<Slot, Held> held() {
        return held;
    }
}
