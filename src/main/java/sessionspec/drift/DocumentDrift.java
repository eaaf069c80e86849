package sessionspec.drift;

import java.util.List;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.drift.passage.Passage;

/**
 * A supplied document held against what was last accepted of it.
 *
 * @param documentId prefix of the document, empty when no catalogue knows it yet
 * @param compared   whether the reader also supplied the document as it was before
 * @param changes    what is not as it was accepted, the gravest kind first, and within it in the document's order
 */
public record DocumentDrift(
        String documentId,
        Place place,
        String sha256,
        String edition,
        boolean compared,
        List<ClaimedPassage> passages,
        List<DocumentChange> changes) {

    /**
     * A passage and who claims it.
     *
     * @param around     whether it is only around the document, so that nobody has to claim it
     * @param accepted   the accepted passages that it is; empty when it is new
     * @param statements ids; empty when nobody does
     */
    public record ClaimedPassage(
            Passage passage, boolean around, List<IndexedPassage> accepted, List<String> statements) {

        public boolean unclaimed() {
            return statements.isEmpty() && !around;
        }
    }

    public long unclaimedCount() {
        return passages.stream().filter(ClaimedPassage::unclaimed).count();
    }

    /** What somebody has to see, or at least to take over. */
    public List<DocumentChange> open() {
        return changes.stream().filter(change -> !change.furniture()).toList();
    }

    public int around() {
        return changes.size() - open().size();
    }

    public int count(ChangeKind kind) {
        return (int) open().stream().filter(change -> change.kind() == kind).count();
    }
}
