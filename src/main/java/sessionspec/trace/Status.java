package sessionspec.trace;

/** What the run, and nothing else, says of a statement, a rule or an example. */
public enum Status {
    VERIFIED,
    FAILED,
    /** All its examples passed, and none of them notices a fault of the rule. */
    UNPROVEN,
    /** A passage that the statement restates has changed or gone; so has what rests on it. */
    SUSPECT,
    /** Left out by a filter, so nothing is known. */
    NOT_RUN,
    RETIRED,
    NOT_MODELLED,
    INFORMATIVE,
    BOILERPLATE
}
