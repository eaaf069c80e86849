package sessionspec.trace;

import java.util.Optional;
import sessionspec.catalogue.Review;

/**
 * A citation that nobody has reviewed since something changed.
 *
 * @param citation the citation
 * @param why      why it is suspect
 * @param changed  whether who cites was changed since the last review
 * @param last     the last review, if there was one
 */
public record SuspectCitation(Citation citation, Why why, boolean changed, Optional<Review> last) {

    /** Whether it is marked as reviewed only with the reason why nothing follows. */
    public boolean needsReason() {
        return !changed && last.isPresent();
    }

    /** Why a citation is suspect. */
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
