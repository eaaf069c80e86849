package sessionspec.drift;

import java.nio.file.Path;
import java.util.List;

/** The entry to this package. */
public final class Drift {

    private Drift() {}

    /**
     * The passages of one file in reading order.
     *
     * @param sections the document's known headings in reading order, possibly none
     * @throws UnreadableDocument when there is no document in the file
     */
    public static List<Passage> passages(Path file, List<String> sections) throws UnreadableDocument {
        DocumentReader reader = DocumentReader.of(file);
        return Passages.of(reader.blocks(SuppliedFile.read(file).text()), sections);
    }
}
