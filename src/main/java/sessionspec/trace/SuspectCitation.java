package sessionspec.trace;

import java.util.Optional;
import sessionspec.catalogue.Review;

/**
 * A citation that nobody has reviewed since something changed.
 *
 * @param changed whether who cites was changed since the last review
 */
public record SuspectCitation(Citation citation, Why why, boolean changed, Optional<Review> last) {

    /**
     * Whether it is marked as reviewed only in words: what was changed, or why nothing follows. That who cites says something
     * else than at its last review is no reason, for that may have been long before and for another cause.
     */
    public boolean needsReason() {
        return last.isPresent();
    }

    public String reason() {
        return switch (why) {
            case DOCUMENT_CHANGED -> "the document says something else than what was accepted of it";
            case STATEMENT_CHANGED ->
                citation.statement() + " changed since the last review"
                        + (changed ? ", and " + citation.citing() + " did, too" : "");
            case NEVER_REVIEWED -> "it was never reviewed against " + citation.statement();
            case EXPIRED ->
                "the confirmation for " + citation.statement() + " held until "
                        + last.flatMap(Review::until).map(Object::toString).orElse("");
        };
    }

    public String command() {
        return "confirm " + citation.citing() + " " + citation.statement() + (needsReason() ? " --why \"...\"" : "");
    }

    public enum Why {
        /** The statement's words or the sense of its passages were others at the last review. */
        STATEMENT_CHANGED,
        /** The document supplied says something else than what was accepted. */
        DOCUMENT_CHANGED,
        /** The confirmation held until a day that is over. */
        EXPIRED,
        /** There is no mark of a review. */
        NEVER_REVIEWED
    }
}
