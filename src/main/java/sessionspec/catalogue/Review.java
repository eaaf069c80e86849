package sessionspec.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody who cites a statement was held against when that was last reviewed.
 *
 * @param citing  id of the rule, interpretation or discrepancy
 * @param state   digest of the statement and of what its passages say, as it was then
 * @param content digest of what the citing one said then
 * @param on      the day; empty for the first marks
 * @param by      who did it; empty for the first marks
 * @param until   the last day on which it holds, if it is provisional
 * @param why     what was changed, or why nothing follows from the change; empty where it was the first review
 */
public record Review(
        String citing,
        String statement,
        String state,
        String content,
        Mark mark,
        Optional<LocalDate> on,
        String by,
        Optional<LocalDate> until,
        String why,
        Place place) {

    /** How a citation came to be in order. */
    public enum Mark {
        /** It was so when marks began; nobody has reviewed it. */
        INITIAL,
        /** Somebody wrote it, and nobody has had to review it since. */
        CHANGED,
        /** Somebody said what was changed, or why nothing follows. */
        CONFIRMED
    }
}
