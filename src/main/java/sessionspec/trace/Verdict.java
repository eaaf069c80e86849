package sessionspec.trace;

/** The report's first word. */
public enum Verdict {
    /** Every check of the specification holds, over a complete run. */
    VERIFIED,
    /** At least one check does not hold. */
    NOT_VERIFIED,
    /** Nothing that ran failed, but a filter left examples out: nothing is said of the whole. */
    FILTERED,
    /** A run without a catalogue in which nothing went wrong. */
    PASSED,
    /** A run without a catalogue in which something did. */
    FAILED;

    /** Whether it is about a run alone, so that there are no documents, statements or proofs to speak of. */
    public boolean ofRun() {
        return this == PASSED || this == FAILED;
    }
}
