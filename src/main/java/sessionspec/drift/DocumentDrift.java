package sessionspec.drift;

import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;

/**
 * A supplied document held against its catalogue.
 *
 * @param documentId prefix of the document, empty when no catalogue knows it yet
 * @param place      the reader's file
 * @param sha256     of the file's bytes, hex
 * @param passages   all passages in reading order, each with the statements that claim it
 * @param gone       claims whose passage is no longer in the document, in catalogue order
 */
public record DocumentDrift(
        String documentId, Place place, String sha256, List<ClaimedPassage> passages, List<Gone> gone) {

    /**
     * A passage and who claims it.
     *
     * @param statements ids; empty when nobody does
     * @param nearest    id of the statement of the document that stands closest to it: the one whose gone passage it
     *                   most likely replaces, else the one before it in reading order; empty when there is none
     */
    public record ClaimedPassage(Passage passage, List<String> statements, String nearest) {
        public boolean unclaimed() {
            return statements.isEmpty();
        }
    }

    /** A claim that found no passage. */
    public record Gone(Statement statement, Statement.Claim claim) {}

    public long unclaimedCount() {
        return passages.stream().filter(ClaimedPassage::unclaimed).count();
    }
}
