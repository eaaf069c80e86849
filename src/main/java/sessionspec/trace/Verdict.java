package sessionspec.trace;

/** The report's first word. */
public enum Verdict {
    /** Every check of the specification holds, over a complete run. */
    VERIFIED,
    /** At least one check does not hold. */
    NOT_VERIFIED,
    /** Nothing that ran failed, but a filter left examples out: nothing is said of the whole. */
    FILTERED
}
