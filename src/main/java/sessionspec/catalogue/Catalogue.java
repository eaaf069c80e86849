package sessionspec.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the catalogue's files hold.
 *
 * @param sentences what findings say, by rule and part
 * @param retired   ids that must not be used again
 * @param reviews   what each citation was last held against, in the order of the file
 * @param controls  families of rule ids, from the commonest control to the rarest, as a reader meets them
 * @param problems  what is wrong with the files themselves; whatever could be read is still here
 */
public record Catalogue(
        List<CataloguedDocument> documents,
        List<Interpretation> interpretations,
        List<Discrepancy> discrepancies,
        List<Term> glossary,
        List<FindingSentence> sentences,
        List<Remark> remarks,
        List<Retired> retired,
        List<Review> reviews,
        List<String> controls,
        List<Problem> problems) {

    public Optional<Statement> statement(String id) {
        return statements().filter(it -> it.id().equals(id)).findFirst();
    }

    public Stream<Statement> statements() {
        return documents.stream().flatMap(document -> document.statements().stream());
    }

    /** The interpretations, then the discrepancies. */
    public List<Judgement> judgements() {
        return Stream.<Judgement>concat(interpretations.stream(), discrepancies.stream())
                .toList();
    }

    /** Whether anything was ever accepted of a document. */
    public boolean isAccepted() {
        return documents.stream().anyMatch(document -> !document.index().isEmpty());
    }

    /** A rule, interpretation or discrepancy that is gone. */
    public Optional<Retired> retired(String id) {
        return retired.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
