package sessionspec.drift;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.Problem;

/**
 * A folder of documents held against the catalogue.
 *
 * @param documents       every document that could be read: those of the catalogue in its order, then those that no
 *                        catalogue knows yet, by file name and with an empty document id
 * @param notYetSpecified names of the files whose stem is no catalogue document's {@code file}
 */
public record FolderDrift(List<DocumentDrift> documents, List<String> notYetSpecified, List<Problem> problems) {

    public Stream<DocumentChange> changes() {
        return documents.stream().flatMap(document -> document.changes().stream());
    }
}
