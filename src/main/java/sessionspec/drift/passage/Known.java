package sessionspec.drift.passage;

import java.util.List;
import java.util.Set;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Section;

/**
 * What is known of a document before it is read. Where a file leaves open what belongs together or to the document, what
 * is known decides.
 *
 * @param title the title that it goes by, empty when unknown
 */
public record Known(String title, List<Section> sections, Set<String> fingerprints) {

    public static final Known NOTHING = new Known("", List.of(), Set.of());

    public static Known of(CataloguedDocument document) {
        return new Known(document.title(), document.sections(), document.fingerprints());
    }

    boolean has(String text) {
        return fingerprints.contains(Fingerprint.of(text));
    }

    /** Whether a text is the title, with which a page is headed whether or not the copy in the catalogue was. */
    boolean isTitle(String text) {
        return !title.isEmpty() && Fingerprint.of(text).equals(Fingerprint.of(title));
    }
}
