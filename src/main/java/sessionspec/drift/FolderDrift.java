package sessionspec.drift;

import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Problem;

/**
 * A folder of documents held against the catalogue.
 *
 * @param documents       every document that could be read: those of the catalogue in its order, then those that no
 *                        catalogue knows yet, by file name and with an empty document id
 * @param notYetSpecified names of the files whose stem is no catalogue document's {@code file}
 * @param about           what keeps the folder from being verified, with the id of the statement that it is about, empty
 *                        when it is about none
 */
public record FolderDrift(List<DocumentDrift> documents, List<String> notYetSpecified, Map<Problem, String> about) {

    public List<Problem> problems() {
        return List.copyOf(about.keySet());
    }
}
