package sessionspec.core.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known between two events: the facts, and where something is open, the facts under each reading of it. */
public final class Worlds {

    public static final Worlds NEW = of(Facts.NONE);

    private final List<World> all;

    Worlds(List<World> all) {
        this.all = List.copyOf(all);
    }

    static Worlds of(Facts facts) {
        return new Worlds(List.of(new World(facts, Optional.empty())));
    }

    /** What is known under each way of reading that has come to other facts; the first takes what is open to hold. */
    public List<World> all() {
        return all;
    }

    /** What is so in every world; empty when they differ. */
    public <T> Optional<T> certainly(Function<Facts, T> question) {
        Set<T> said = new LinkedHashSet<>();
        for (World world : all) {
            Optional.ofNullable(question.apply(world.facts())).ifPresent(said::add);
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    /**
     * Facts as they are under one way of reading what the documents leave open.
     *
     * @param parted the finding that parted it from another, as long as there is another
     */
    public record World(Facts facts, Optional<Finding> parted) {}
}
