package sessionspec.core;

import java.time.Duration;
import java.util.Optional;

/**
 * A Conditional Access policy with a sign-in frequency.
 *
 * @param target      what it covers
 * @param frequency   how often it asks
 * @param requiresMfa whether it also requires multifactor authentication
 */
public record Policy(Target target, Frequency frequency, boolean requiresMfa) {

    /** The same policy for what falls under this target too, of all that it covers. */
    public Policy covering(Target other) {
        Target narrower = target instanceof Target.Everything ? other : new Target.Both(target, other);
        return new Policy(narrower, frequency, requiresMfa);
    }

    /** How long it lets users be; empty when it asks every time. */
    Optional<Duration> period() {
        return frequency instanceof Frequency.Every every ? Optional.of(every.period()) : Optional.empty();
    }

    boolean isEveryTime() {
        return frequency instanceof Frequency.EveryTime;
    }
}
