package sessionspec.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Traceability;

/**
 * A statement of which citations are suspect, with what a reviewer needs to judge them.
 *
 * @param now      what the passages say that it claims, as the document is; empty when the document was not supplied
 * @param compared whether the document was supplied also as it was before
 */
public record SuspectStatement(
        String id, String says, Optional<List<String>> now, boolean compared, List<SuspectCitation> citations) {

    /** All, in the order in which who cites them comes first. */
    public static List<SuspectStatement> of(Traceability result) {
        Map<String, List<SuspectCitation>> byStatement = result.suspects().stream()
                .collect(Collectors.groupingBy(
                        it -> it.citation().statement(), LinkedHashMap::new, Collectors.toList()));
        List<SuspectStatement> all = new ArrayList<>();
        byStatement.forEach((id, citations) -> all.add(of(id, citations, result.documents())));
        return all;
    }

    private static SuspectStatement of(String id, List<SuspectCitation> citations, List<DocumentTrace> documents) {
        for (DocumentTrace document : documents) {
            Optional<Statement> statement = document.statements().stream()
                    .map(StatementTrace::statement)
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            if (statement.isPresent()) {
                return new SuspectStatement(
                        id,
                        statement.get().says(),
                        document.drift().map(drift -> now(drift, id)),
                        document.drift().map(DocumentDrift::compared).orElse(false),
                        citations);
            }
        }
        return new SuspectStatement(id, "", Optional.empty(), false, citations);
    }

    private static List<String> now(DocumentDrift drift, String statement) {
        return drift.passages().stream()
                .filter(it -> it.statements().contains(statement))
                .map(it -> it.passage().shown())
                .toList();
    }

    /** What is to be run before any of them can be confirmed; empty when nothing is. */
    public Optional<String> first() {
        return citations.stream().anyMatch(it -> it.why() == SuspectCitation.Why.DOCUMENT_CHANGED)
                ? Optional.of("accept --sources DIR " + (compared ? "--sources-before BEFORE " : "") + id)
                : Optional.empty();
    }

    public static String told(SuspectCitation it) {
        return it.citation().citing() + " (" + it.citation().about() + ") cites "
                + it.citation().statement() + ": " + it.reason();
    }
}
