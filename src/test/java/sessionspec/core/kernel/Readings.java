package sessionspec.core.kernel;

import java.util.List;
import java.util.stream.IntStream;

/** Worlds one by one, for tests. */
public final class Readings {

    private Readings() {}

    /** Each world as if there were no other. */
    public static List<Worlds> each(Worlds worlds) {
        return worlds.all().stream().map(world -> new Worlds(List.of(world))).toList();
    }

    /** Whether the same is known, reading by reading. */
    public static boolean alike(Worlds some, Worlds others) {
        return some.all().size() == others.all().size()
                && IntStream.range(0, some.all().size())
                        .allMatch(at -> some.all()
                                .get(at)
                                .facts()
                                .areLike(others.all().get(at).facts()));
    }

    /** What two answers come to when each is that of one reading. */
    public static Answer both(Answer one, Answer other) {
        return one.and(other);
    }
}
