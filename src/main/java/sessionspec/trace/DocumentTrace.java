package sessionspec.trace;

import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.DocumentDrift;

/**
 * @param document   what the catalogue has
 * @param statements its statements with their status, in reading order
 * @param drift      the reader's copy held against the catalogue; empty when it was not supplied
 */
public record DocumentTrace(
        CataloguedDocument document, List<StatementTrace> statements, Optional<DocumentDrift> drift) {

    public DocumentNumbers numbers() {
        return DocumentNumbers.of(this);
    }
}
