package sessionspec.catalogue;

/**
 * Something that keeps the specification from being verified.
 *
 * @param kind   which check found it; also its stable name in the JSON
 * @param what   what is wrong, one sentence
 * @param remedy what to do about it, one or more lines
 */
public record Problem(Kind kind, Place place, String what, String remedy) {

    /** The checks, in the order in which a reader should deal with what they found. */
    public enum Kind {
        /** A file could not be read, parsed or bound: wrong syntax, unknown key, missing value, bad encoding. */
        UNREADABLE,
        /** The run ended before it was complete, or there was nothing to run. */
        RUN_INCOMPLETE,
        /** An example failed, or a step of it was undefined, pending, skipped or ambiguous. */
        EXAMPLE_FAILED,
        /** An id is used twice, or was retired and is used again. */
        DUPLICATE_ID,
        /** A citation of something that does not exist. */
        UNKNOWN_ID,
        /** A statement is specified but no rule cites it, or it lacks a reason or a passage. */
        STATEMENT_INCOMPLETE,
        /** A rule lacks an id, a statement or an example; an example stands outside any rule. */
        RULE_INCOMPLETE,
        /** A step stands in another role than its phrase is for, or a title is not one short sentence. */
        LANGUAGE,
        /** No example of a rule notices a fault of the rule. */
        UNPROVEN,
        /** A rule with a period or a limit was not asked just before, at and just after its end. */
        BOUNDARY_MISSING,
        /** An interpretation or a discrepancy lacks a side, an example that pins it or a rule that cites it. */
        JUDGEMENT_INCOMPLETE,
        /** A supplied document says something else than when it was last accepted, or that cannot be ruled out. */
        CHANGED_IN_SUBSTANCE,
        /** What was last accepted of a document is not what its statements claim. */
        NOT_ACCEPTED,
        /** Who cites a statement has not been reviewed since the statement or what it rests on changed. */
        SUSPECT,
        /** A supplied document says the same as when it was last accepted, in other words or another form. */
        CHANGED_IN_WORDING
    }

    @Override
    public String toString() {
        return place + ": " + what + "\n    " + remedy.replace("\n", "\n    ");
    }
}
