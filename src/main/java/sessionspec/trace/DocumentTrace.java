package sessionspec.trace;

import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.DocumentDrift;

/**
 * @param drift   the reader's copy held against the catalogue; empty when it was not supplied
 * @param changes its changes in their order, each with what it touches
 */
public record DocumentTrace(
        CataloguedDocument document,
        List<StatementTrace> statements,
        Optional<DocumentDrift> drift,
        List<ChangeTrace> changes) {

    /** The changes that are more than around the document. */
    public List<ChangeTrace> open() {
        return changes.stream().filter(it -> !it.change().furniture()).toList();
    }

    public DocumentNumbers numbers() {
        return DocumentNumbers.of(this);
    }
}
