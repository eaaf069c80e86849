package sessionspec.core.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known between two events: the facts, and where something is open, the facts under each reading of it. */
public final class Worlds {

    /** Nothing has happened. */
    public static final Worlds NEW = of(Facts.NONE);

    private final List<World> all;

    Worlds(List<World> all) {
        this.all = List.copyOf(all);
    }

    static Worlds of(Facts facts) {
        return new Worlds(List.of(new World(facts, Optional.empty())));
    }

    /** What is known under each way of reading. */
    public List<World> all() {
        return all;
    }

    /** How many ways of reading have come to different facts. */
    public int count() {
        return all.size();
    }

    /** The facts under the first way of reading, which takes what is open to hold. */
    public Facts first() {
        return all.get(0).facts();
    }

    /** What is so in every world; empty when they differ. */
    public <T> Optional<T> certainly(Function<Facts, T> question) {
        Set<T> said = new LinkedHashSet<>();
        for (World world : all) {
            Optional.ofNullable(question.apply(world.facts())).ifPresent(said::add);
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Worlds worlds
                && all.stream()
                        .map(World::facts)
                        .toList()
                        .equals(worlds.all.stream().map(World::facts).toList());
    }

    @Override
    public int hashCode() {
        return all.stream().map(World::facts).toList().hashCode();
    }
}
