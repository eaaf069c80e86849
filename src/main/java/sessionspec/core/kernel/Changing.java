package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts while what follows from an event is done to them. */
final class Changing {

    private final List<Held> held;

    Changing(List<Held> held) {
        this.held = new ArrayList<>(held);
    }

    /** A new fact in its slot, holding. */
    void put(Fact fact) {
        replace(Held.of(fact, Optional.empty()));
    }

    /** A changed fact in place of the old, ended if that had ended. */
    void renew(Fact fact) {
        int at = slot(fact, fact.key());
        replace(Held.of(fact, at < 0 ? Optional.empty() : held.get(at).end()));
    }

    /** These facts have ended, as far as they held. */
    void end(List<Fact> facts, End end) {
        for (int at = 0; at < held.size(); at++) {
            Held one = held.get(at);
            if (facts.contains(one.fact())) {
                held.set(at, one.ended(end));
            }
        }
    }

    void drop(Fact fact) {
        int at = slot(fact, fact.key());
        if (at >= 0) {
            held.remove(at);
        }
    }

    /** All of them, not to be changed any more. */
    List<Held> held() {
        return held;
    }

    private void replace(Held by) {
        int at = slot(by.fact(), by.key());
        if (at < 0) {
            held.add(by);
        } else {
            held.set(at, by);
        }
    }

    /** Where it is held; negative where it is not. */
    private int slot(Fact fact, Object key) {
        for (int at = 0; at < held.size(); at++) {
            if (held.get(at).sharesSlot(fact, key)) {
                return at;
            }
        }
        return -1;
    }
}
