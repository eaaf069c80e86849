package sessionspec.core.consistency;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Choices that depend on a seed and nothing else. */
final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator random;

    Chance(long seed) {
        random = FACTORY.create(seed);
    }

    /** Other choices for whoever has this name. */
    static Chance of(long seed, String name) {
        return new Chance(seed * 31 + name.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int often) {
        return random.nextInt(100) < often;
    }

    long seed() {
        return random.nextLong();
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> T of(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> some(Collection<? extends T> all, int atMost) {
        List<T> rest = new java.util.ArrayList<>(all);
        while (rest.size() > atMost) {
            rest.remove(random.nextInt(rest.size()));
        }
        return rest;
    }
}
