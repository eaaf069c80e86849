package sessionspec.trace;

/** What the run, and nothing else, says of a statement, a rule or an example. */
public enum Status {
    VERIFIED,
    /** Of a run without a catalogue: every step passed, which verifies nothing. */
    PASSED,
    FAILED,
    /** Passed, but its rule never had a finding in it. */
    UNPROVEN,
    /** Of a run without a catalogue, as Cucumber says it; likewise the next three. */
    UNDEFINED,
    AMBIGUOUS,
    PENDING,
    SKIPPED,
    /** A passage that the statement restates has changed or gone; so has what rests on it. */
    SUSPECT,
    /** Left out by a filter, so nothing is known. */
    NOT_RUN,
    RETIRED,
    NOT_MODELLED,
    INFORMATIVE,
    BOILERPLATE;

    /** Whether only a run without a catalogue has it. */
    public boolean ofRun() {
        return switch (this) {
            case PASSED, UNDEFINED, AMBIGUOUS, PENDING, SKIPPED -> true;
            default -> false;
        };
    }
}
