package sessionspec.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the documents, with everything that it says.
 *
 * @param id       prefix of its statements, such as {@code CA}
 * @param file     stem of the file name under which a reader saves it
 * @param edition  its date as printed in it, or words that say that it prints none
 * @param sections its sections in reading order; a heading that occurs twice is listed twice
 * @param index    its passages in reading order, as they were last accepted; empty when none ever were
 */
public record CataloguedDocument(
        String id,
        String file,
        String title,
        String publisher,
        String url,
        String edition,
        List<Section> sections,
        List<Statement> statements,
        List<IndexedPassage> index,
        Place place)
        implements Identified {

    /** Of every passage that was accepted of it, or that a statement which is not retired claims. */
    public Set<String> fingerprints() {
        return Stream.concat(
                        index.stream().map(IndexedPassage::claim),
                        statements.stream().filter(it -> !it.gone()).flatMap(it -> it.passages().stream()))
                .map(Statement.Claim::fingerprint)
                .collect(Collectors.toUnmodifiableSet());
    }

    public CataloguedDocument indexed(List<IndexedPassage> accepted) {
        return new CataloguedDocument(id, file, title, publisher, url, edition, sections, statements, accepted, place);
    }

    public List<String> claimants(String section, Statement.Claim claim) {
        return statements.stream()
                .filter(it -> !it.gone()
                        && it.section().equals(section)
                        && it.passages().contains(claim))
                .map(Statement::id)
                .toList();
    }

    public CataloguedDocument with(List<Statement> others) {
        return new CataloguedDocument(id, file, title, publisher, url, edition, sections, others, index, place);
    }
}
