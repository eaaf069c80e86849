package sessionspec.fetch;

/**
 * What became of one document.
 *
 * @param kind what happened, in short
 * @param told one sentence or two, without the document's name: what happened and, where it failed, what to do
 */
public record Outcome(Kind kind, String told) {

    public enum Kind {
        FETCHED,
        UNCHANGED,
        /** It was only asked what would be done. */
        PLANNED,
        FAILED
    }
}
