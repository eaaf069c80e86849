package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.core.kernel.Held.End;

/** All that is known between two events, of which what has ended remembers by what. Immutable. */
public final class Facts {

    public static final Facts NONE = new Facts(Map.of());

    private final Map<Slot, Held> held;
    private final Map<Class<?>, List<Fact>> kinds = new HashMap<>();
    /** A number, the same of all that are alike; found when it is asked for. */
    private Optional<Integer> likeness = Optional.empty();

    /** Where a fact stands, of which there is one at most. */
    record Slot(Class<?> kind, Object key) {

        static Slot of(Fact fact) {
            return new Slot(fact.getClass(), fact.key());
        }
    }

    /** What is done to all of them while it follows from an event. */
    interface Effect {
        void on(Map<Slot, Held> next);
    }

    private Facts(Map<Slot, Held> held) {
        this.held = held;
        // Whoever speaks of an event asks for kinds first, and most are not there.
        for (Held one : held.values()) {
            kinds.computeIfAbsent(one.fact().getClass(), kind -> new ArrayList<>(2))
                    .add(one.fact());
        }
    }

    public List<Held> held() {
        return List.copyOf(held.values());
    }

    /** The facts of a kind, also those that have ended, in the order in which they came. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> all(Class<T> kind) {
        return (List<T>) Collections.unmodifiableList(kinds.getOrDefault(kind, List.of()));
    }

    /** Whether there is one of a kind, also one that has ended. */
    boolean has(Class<? extends Fact> kind) {
        return kinds.containsKey(kind);
    }

    /** What users hold, also what has ended. */
    public List<Artifact> artifacts() {
        List<Artifact> artifacts = new ArrayList<>();
        for (Held one : held.values()) {
            if (one.fact() instanceof Artifact artifact) {
                artifacts.add(artifact);
            }
        }
        return artifacts;
    }

    /** What the user holds, also what has ended. */
    public List<Artifact> artifacts(String user) {
        return artifacts().stream().filter(held -> held.user().equals(user)).toList();
    }

    /** The one of a kind with this key, also when it has ended. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> Optional<T> find(Class<T> kind, Object key) {
        return Optional.ofNullable(held.get(new Slot(kind, key))).map(one -> (T) one.fact());
    }

    /** The one of a kind of which there is one at most, also when it has ended. */
    public <T extends Fact> Optional<T> find(Class<T> kind) {
        return find(kind, "");
    }

    /** What ended the fact, if something did. */
    public Optional<End> end(Fact fact) {
        return Optional.ofNullable(held.get(Slot.of(fact))).flatMap(Held::end);
    }

    /** Whether the fact is known and has not ended. */
    public boolean holds(Fact fact) {
        Held one = held.get(Slot.of(fact));
        return one != null && one.end().isEmpty() && one.fact().equals(fact);
    }

    List<Fact> with(Fact home) {
        List<Fact> all = new ArrayList<>(List.of(home));
        held.values().stream()
                .map(Held::fact)
                .filter(fact -> fact.livesIn(home))
                .forEach(all::add);
        return all;
    }

    /** After all that is done to them, in this order. */
    Facts after(List<Effect> effects) {
        if (effects.isEmpty()) {
            return this;
        }
        Map<Slot, Held> next = new LinkedHashMap<>(held);
        effects.forEach(effect -> effect.on(next));
        return new Facts(next);
    }

    /** It is there, whatever was in its slot before. */
    static Effect put(Fact fact) {
        return next -> next.put(Slot.of(fact), new Held(fact, Optional.empty()));
    }

    static Effect drop(Fact fact) {
        return next -> next.remove(Slot.of(fact));
    }

    /** It is there in place of the old one, ended if that had ended. */
    static Effect renew(Fact fact) {
        return next ->
                next.merge(Slot.of(fact), new Held(fact, Optional.empty()), (old, it) -> new Held(fact, old.end()));
    }

    /** Whether the same holds in both and the same has run out, whatever that was like which has ended otherwise. */
    boolean areLike(Facts other) {
        return likeness() == other.likeness()
                && held.size() == other.held.size()
                && held.entrySet().stream().allMatch(one -> one.getValue().isLike(other.held.get(one.getKey())));
    }

    private int likeness() {
        if (likeness.isEmpty()) {
            likeness =
                    Optional.of(held.values().stream().mapToInt(Held::likeness).sum());
        }
        return likeness.get();
    }
}
