package sessionspec.drift;

import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.text.Digests;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.Wording;

/** What the catalogue keeps of a passage of which it must not keep the words. */
public final class IndexEntry {

    private static final Place NOT_WRITTEN_YET = new Place("", 0);

    private IndexEntry() {}

    /**
     * The entry of a passage as it stands in a document.
     *
     * @param section  under which it is claimed
     * @param claim    by which it is claimed
     * @param revision how often a change of substance was accepted of it
     */
    public static IndexedPassage of(Passage passage, String section, Statement.Claim claim, int revision) {
        Wording wording = Wording.of(passage.text());
        Digests digests = Digests.of(wording);
        return new IndexedPassage(
                section,
                claim,
                digests.exact(),
                digests.editorial(),
                revision,
                Form.of(passage.marks()).toString(),
                Sketch.of(wording).toString(),
                NOT_WRITTEN_YET);
    }
}
