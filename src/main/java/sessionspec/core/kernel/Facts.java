package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All that is known between two events, of which what has ended remembers by what. Immutable. */
public final class Facts {

    /** Nobody has signed in, nothing is configured. */
    public static final Facts NONE = new Facts(List.of());

    private final List<Held> held;

    private Facts(List<Held> held) {
        this.held = held;
    }

    /** All of them, in the order in which they came. */
    public List<Held> held() {
        return Collections.unmodifiableList(held);
    }

    /** The facts of a kind, also those that have ended, in the order in which they came. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> all(Class<T> kind) {
        List<T> all = List.of();
        for (Held one : held) {
            if (one.fact().getClass() == kind) {
                all = all.isEmpty() ? new ArrayList<>(2) : all;
                all.add((T) one.fact());
            }
        }
        return all;
    }

    /** Whether there is one of a kind, also one that has ended. */
    boolean has(Class<? extends Fact> kind) {
        for (int at = 0; at < held.size(); at++) {
            if (held.get(at).fact().getClass() == kind) {
                return true;
            }
        }
        return false;
    }

    /** What users hold, also what has ended. */
    public List<Artifact> artifacts() {
        List<Artifact> all = new ArrayList<>();
        for (Held one : held) {
            if (one.fact() instanceof Artifact artifact) {
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
    @SuppressWarnings("unchecked")
    public <T extends Fact> Optional<T> find(Class<T> kind, Object key) {
        return at(kind, key).map(one -> (T) one.fact());
    }

    private Optional<Held> at(Class<?> kind, Object key) {
        for (Held one : held) {
            if (one.isAt(kind, key)) {
                return Optional.of(one);
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
        return at(fact.getClass(), fact.key()).flatMap(Held::end);
    }

    /** Whether the fact is known and has not ended. */
    public boolean holds(Fact fact) {
        for (Held one : held) {
            if (one.fact() == fact || one.fact().equals(fact)) {
                return one.end().isEmpty();
            }
        }
        return false;
    }

    /** Facts that live in this one, and it. */
    List<Fact> with(Fact home) {
        List<Fact> all = new ArrayList<>(List.of(home));
        for (Held one : held) {
            if (one.fact().livesIn(home)) {
                all.add(one.fact());
            }
        }
        return all;
    }

    /** After what happens and what follows from it, in this order. */
    Facts after(List<Fact> happening, List<Consumer<Changing>> effects) {
        if (happening.isEmpty() && effects.isEmpty()) {
            return this;
        }
        Changing next = new Changing(held);
        happening.forEach(next::put);
        effects.forEach(effect -> effect.accept(next));
        return new Facts(next.held());
    }

    /** Whether the same holds in both and the same has run out, whatever that was like which has ended otherwise. */
    boolean areLike(Facts other) {
        if (held.size() != other.held.size()) {
            return false;
        }
        for (int at = 0; at < held.size(); at++) {
            // Most of what is known under several readings is one and the same, at the same place.
            if (held.get(at) != other.held.get(at) && !other.isLike(held.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands there as it stands here. */
    private boolean isLike(Held one) {
        return at(one.fact().getClass(), one.key())
                .filter(mine -> mine == one || mine.likeness().equals(one.likeness()))
                .isPresent();
    }
}
