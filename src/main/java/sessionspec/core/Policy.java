package sessionspec.core;

/**
 * A Conditional Access policy with a sign-in frequency.
 *
 * @param target      what it covers
 * @param frequency   how often it asks
 * @param requiresMfa whether it also requires multifactor authentication
 */
public record Policy(Target target, Frequency frequency, boolean requiresMfa) {

    public Policy covering(Target other) {
        return new Policy(other, frequency, requiresMfa);
    }

    public Policy requiringMfa() {
        return new Policy(target, frequency, true);
    }

    boolean isEveryTime() {
        return frequency instanceof Frequency.EveryTime;
    }
}
