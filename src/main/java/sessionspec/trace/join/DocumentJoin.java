package sessionspec.trace.join;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.check.ChangeTraces;

/** Each document with its statements, and what the reader's copy of it says. */
record DocumentJoin(Catalogue catalogue, Optional<FolderDrift> supplied) {

    /** Ids of statements of which the supplied document says something else than was accepted. */
    Set<String> changed() {
        return supplied.stream()
                .flatMap(FolderDrift::changes)
                .filter(DocumentChange::isGrave)
                .flatMap(change -> change.statements().stream())
                .collect(Collectors.toSet());
    }

    List<DocumentTrace> join(StatementJoin statements, ChangeTraces changes) {
        return catalogue.documents().stream()
                .map(document -> {
                    Optional<DocumentDrift> drift = supplied.stream()
                            .flatMap(it -> it.documents().stream())
                            .filter(it -> it.documentId().equals(document.id()))
                            .reduce((one, next) -> next);
                    return new DocumentTrace(
                            document,
                            document.statements().stream().map(statements::of).toList(),
                            drift,
                            drift.map(it -> changes.of(document, it)).orElse(List.of()));
                })
                .toList();
    }
}
