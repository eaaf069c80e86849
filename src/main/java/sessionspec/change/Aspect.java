package sessionspec.change;

/** What of a thing is compared; the kinds of values are those of the JSON. */
public enum Aspect {
    STATUS,
    /** What the thing says: a claim, a title, what a judgement is about. */
    WORDING,
    DESCRIPTION,
    REASON,
    /** The reading chosen in a judgement. */
    CHOSEN,
    /** Who holds what in a discrepancy. */
    SIDES,
    STEPS,
    EDITION,
    /** SHA-256 of the supplied copy of a document. */
    COPY,
    /** How many passages a document's statements claim. */
    PASSAGES,
    UNCLAIMED,
    SECTION,
    KIND,
    DISPOSITION,
    /** The passages that a statement restates, by their fingerprints. */
    CLAIMS,
    CITATIONS,
    PINS,
    /** A period as ISO 8601 writes it. */
    LENGTH,
    ORIGIN,
    /** The rule that a period or a limit belongs to. */
    OWNER,
    OUTCOME
}
