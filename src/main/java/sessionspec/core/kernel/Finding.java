package sessionspec.core.kernel;

import java.util.Optional;

/**
 * One rule's contribution to a decision.
 *
 * @param rule       id of the rule
 * @param part       which case of the rule, a short name that the catalogue has the sentence for
 * @param verb       what it does
 * @param thing      the kind of thing that it does it to
 * @param arithmetic the numbers, when the rule is about time or a limit
 * @param open       whether the documents leave open that it does
 */
public record Finding(
        String rule, String part, Verb verb, String thing, Optional<Arithmetic> arithmetic, boolean open) {

    static final String SIDE_BY_SIDE = "side by side";

    /** Whether it says of several limits that each has to hold for itself, so that the first to end decides. */
    public boolean isSideBySide() {
        return thing.equals(SIDE_BY_SIDE);
    }

    /** Whether the numbers, if there are any, hold. */
    public boolean holds() {
        return arithmetic.map(Arithmetic::holds).orElse(true);
    }

    /** Whether it is about a configuration, and so parts no facts. */
    boolean isAdvice() {
        return verb == Verb.ADVISES || verb == Verb.WARNS;
    }

    /** What a finding does. */
    public enum Verb {
        /** Says which setting is in force. */
        SETTLES,
        /** Lets the settling of another rule go. */
        OUTRANKS,
        /** Ends what somebody holds. */
        ENDS,
        /** Lets something count for nothing this time. */
        REJECTS,
        /** Makes a demand. */
        ASKS,
        /** Meets a demand. */
        MEETS,
        /** Lets an unmet demand wait for the user. */
        DEFERS,
        /** Lets an unmet demand be no matter unless another one is unmet. */
        YIELDS,
        /** Gives or issues something. */
        GIVES,
        /** Changes something that is there. */
        RENEWS,
        /** Takes something away. */
        DROPS,
        /** Recommends another configuration. */
        ADVISES,
        /** Warns of a configuration. */
        WARNS,
        /** Denies an effect. */
        DENIES
    }
}
