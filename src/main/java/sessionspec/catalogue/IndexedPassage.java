package sessionspec.catalogue;

/**
 * A passage of a document as it was when it was last accepted, of which nothing is kept that could be read.
 *
 * @param section   heading of the document under which it stands, empty before the first
 * @param claim     its fingerprint, by which statements claim it
 * @param exact     digest of every character that can matter; empty when that is not known
 * @param editorial digest that matters of style do not change; empty when that is not known
 * @param revision  how often a change of substance was accepted of it
 * @param form      what it is in the document beside a sentence, such as a cell of a table; empty for nothing
 * @param sketch    what is told of its words, in order; empty when that is not known
 */
public record IndexedPassage(
        String section,
        Statement.Claim claim,
        String exact,
        String editorial,
        int revision,
        String form,
        String sketch,
        Place place) {

    /** The same after so many more changes of substance. */
    public IndexedPassage revised(int more) {
        return new IndexedPassage(section, claim, exact, editorial, revision + more, form, sketch, place);
    }
}
