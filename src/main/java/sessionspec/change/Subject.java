package sessionspec.change;

/** What a change is about, in the order in which a reader goes through them. */
public enum Subject {
    DOCUMENT,
    STATEMENT,
    RULE,
    EXAMPLE,
    /** The answer to one event of an example that exists in both reports. */
    DECISION,
    LIFETIME,
    INTERPRETATION,
    DISCREPANCY
}
