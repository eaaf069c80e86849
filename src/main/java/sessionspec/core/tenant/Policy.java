package sessionspec.core.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/**
 * A Conditional Access policy with a sign-in frequency.
 *
 * @param number      tells it apart from others
 * @param target      what it covers
 * @param period      how long it lets users be; empty when it asks every time
 * @param requiresMfa whether it also requires multifactor authentication
 */
public record Policy(int number, Target target, Optional<Duration> period, boolean requiresMfa) implements Fact {

    @Override
    public Object key() {
        return number;
    }

    public boolean isForAll() {
        return target instanceof Target.Everything;
    }

    public boolean isEveryTime() {
        return period.isEmpty();
    }

    /** Whether its period, if it has one, has passed since then, or since nothing that is known. */
    public boolean isOver(Optional<Instant> since, Occasion now) {
        return period.isPresent()
                && since.filter(at -> now.at().isBefore(Arithmetic.after(at, period.get())))
                        .isEmpty();
    }

    /** Whether an instant lies within the periods of all such policies that are for everything; empty where there is none. */
    public static Optional<Boolean> satisfiesAll(Predicate<Policy> such, Instant since, Occasion now) {
        return now.all(Policy.class).stream()
                .filter(such.and(Policy::isForAll))
                .flatMap(policy -> policy.period().stream())
                .map(period -> now.at().isBefore(Arithmetic.after(since, period)))
                .reduce(Boolean::logicalAnd);
    }
}
