package sessionspec.core.kernel;

import java.util.List;

/** Worlds one by one, for tests. */
public final class Readings {

    private Readings() {}

    /** Each world as if there were no other. */
    public static List<Worlds> each(Worlds worlds) {
        return worlds.all().stream().map(world -> new Worlds(List.of(world))).toList();
    }

    /** What two answers come to when each is that of one reading. */
    public static Answer both(Answer one, Answer other) {
        return one.and(other);
    }
}
