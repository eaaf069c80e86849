package sessionspec.core.kernel;

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
