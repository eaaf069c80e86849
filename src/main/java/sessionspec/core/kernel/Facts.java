package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All that is known between two events, of which what has ended remembers by what. Immutable. Two are equal when the same
 * holds in both and the same has run out, whatever that was like which has ended otherwise.
 */
public final class Facts {

    /** Nobody has signed in, nothing is configured. */
    public static final Facts NONE = new Facts(List.of());

    private final List<Held> held;

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
    }

    private Facts(List<Held> held) {
        this.held = held;
    }

    /** All of them, in the order in which they came. */
    public List<Held> held() {
        return Collections.unmodifiableList(held);
    }

    /** The facts of a kind, also those that have ended, in the order in which they came. */
    public <T extends Fact> List<T> all(Class<T> kind) {
        List<T> all = List.of();
        for (Held one : held) {
            if (one.fact.getClass() == kind) {
                all = all.isEmpty() ? new ArrayList<>(2) : all;
                all.add(kind.cast(one.fact));
            }
        }
        return all;
    }

    /** What users hold, also what has ended. */
    public List<Artifact> artifacts() {
        List<Artifact> all = new ArrayList<>();
        for (Held one : held) {
            if (one.fact instanceof Artifact artifact) {
                all.add(artifact);
            }
        }
        return all;
    }

    /** What the user holds, also what has ended. */
    public List<Artifact> artifacts(String user) {
        return artifacts().stream().filter(held -> held.user().equals(user)).toList();
    }

    /** The one of a kind with this key, also when it has ended. */
    public <T extends Fact> Optional<T> find(Class<T> kind, Object key) {
        for (Held one : held) {
            if (one.isAt(kind, key)) {
                return Optional.of(kind.cast(one.fact));
            }
        }
        return Optional.empty();
    }

    /** The one of a kind of which there is one at most, also when it has ended. */
    public <T extends Fact> Optional<T> find(Class<T> kind) {
        return find(kind, "");
    }

    /** What ended the fact, if something did. */
    public Optional<End> end(Fact fact) {
        Object key = fact.key();
        for (Held one : held) {
            if (one.sharesSlot(fact, key)) {
                return one.end;
            }
        }
        return Optional.empty();
    }

    /** Whether the fact is known and has not ended. */
    public boolean holds(Fact fact) {
        for (Held one : held) {
            if (one.fact == fact || one.fact.equals(fact)) {
                return one.end.isEmpty();
            }
        }
        return false;
    }

    /** Facts that live in this one, and it. */
    List<Fact> with(Fact home) {
        List<Fact> all = new ArrayList<>(List.of(home));
        for (Held one : held) {
            if (one.fact.livesIn(home)) {
                all.add(one.fact);
            }
        }
        return all;
    }

    /** A new fact in its slot, holding. */
    Facts put(Fact fact) {
        return replaced(Held.of(fact, Optional.empty()));
    }

    /** A changed fact in place of the old, ended if that had ended. */
    Facts renew(Fact fact) {
        return replaced(Held.of(fact, end(fact)));
    }

    /** These facts have ended, as far as they held; what has run out can still be ended by something that happens. */
    Facts ended(List<Fact> facts, End end) {
        List<Held> next = new ArrayList<>(held.size());
        for (Held one : held) {
            boolean open =
                    one.end.map(before -> before.ranOut() && !end.ranOut()).orElse(true);
            boolean ends = open && facts.contains(one.fact);
            next.add(ends ? new Held(one.fact, one.key, Optional.of(end)) : one);
        }
        return new Facts(next);
    }

    Facts without(Fact fact) {
        Object key = fact.key();
        List<Held> rest = new ArrayList<>(held);
        rest.removeIf(one -> one.sharesSlot(fact, key));
        return new Facts(rest);
    }

    private Facts replaced(Held by) {
        List<Held> next = new ArrayList<>(held.size() + 1);
        boolean there = false;
        for (Held one : held) {
            boolean here = one.sharesSlot(by.fact, by.key);
            next.add(here ? by : one);
            there |= here;
        }
        if (!there) {
            next.add(by);
        }
        return new Facts(next);
    }

    /** Whether it stands there as it stands here. */
    private boolean isLike(Held one) {
        for (Held mine : held) {
            if (mine.sharesSlot(one.fact, one.key)) {
                return mine == one || mine.likeness().equals(one.likeness());
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Facts facts) || held.size() != facts.held.size()) {
            return false;
        }
        for (Held one : held) {
            if (!facts.isLike(one)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (Held one : held) {
            sum += one.likeness().hashCode();
        }
        return sum;
    }
}
