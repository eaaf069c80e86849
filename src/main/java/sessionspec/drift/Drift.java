package sessionspec.drift;

import java.nio.file.Path;
import java.util.List;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Section;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedFile;
import sessionspec.drift.passage.UnreadableDocument;

/** The entry to this package. */
public final class Drift {

    private Drift() {}

    /** Holds every document in a folder against the catalogue; whatever goes wrong is in the result. */
    public static FolderDrift check(Path folder, Catalogue catalogue) {
        return DocumentFolder.check(folder, catalogue);
    }

    /**
     * The passages of one file in reading order.
     *
     * @param sections the document's known headings in reading order, possibly none
     * @throws UnreadableDocument when there is no document in the file
     */
    public static List<Passage> passages(Path file, List<Section> sections) throws UnreadableDocument {
        DocumentReader reader = DocumentReader.of(file);
        return reader.passages(SuppliedFile.read(file), sections);
    }
}
