package sessionspec.trace;

import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement.Disposition;
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
        List<StatementTrace> living = statements.stream()
                .filter(trace -> trace.statement().disposition() != Disposition.RETIRED)
                .toList();
        List<StatementTrace> specified = living.stream()
                .filter(trace -> trace.statement().disposition() == Disposition.SPECIFIED)
                .toList();
        long passages = living.stream()
                .map(StatementTrace::statement)
                .flatMap(statement -> statement.passages().stream().map(claim -> statement.section() + "\n" + claim))
                .distinct()
                .count();
        long proved = specified.stream()
                .filter(trace -> trace.status() == Status.VERIFIED)
                .count();
        return new DocumentNumbers(
                (int) passages,
                drift.map(DocumentDrift::unclaimedCount).orElse(0L).intValue(),
                living.size(),
                specified.size(),
                (int) proved);
    }

    /**
     * The numbers of one document; {@link Totals} has their sums.
     *
     * @param passages   passages that its statements claim, each once however many statements restate it
     * @param unclaimed  passages of the supplied copy that no statement claims; 0 when it was not supplied
     * @param statements all but retired ones
     * @param specified  of these, those that rules specify
     * @param proved     of those, the verified ones
     */
    public record DocumentNumbers(int passages, int unclaimed, int statements, int specified, int proved) {}
}
