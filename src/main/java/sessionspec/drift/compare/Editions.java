package sessionspec.drift.compare;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Form;
import sessionspec.drift.Signal;
import sessionspec.drift.passage.Passage;

/**
 * Two editions of a document side by side.
 *
 * @param index    what was accepted
 * @param passages what the document has
 * @param was      words of what was accepted, as far as they are known
 */
record Editions(
        List<IndexedPassage> index, List<Passage> passages, List<Side> was, List<Side> is, Claimants claimants) {

    /** @param before passages of the document as it was, if the reader has it; possibly empty */
    static Editions of(CataloguedDocument document, List<Passage> passages, List<Passage> before) {
        return new Editions(
                document.index(),
                passages,
                Side.of(document.index(), before),
                Side.of(passages),
                new Claimants(document));
    }

    DocumentChange change(Match match, ChangeKind kind, List<Signal> signals, String near) {
        List<IndexedPassage> then = match.was().stream().map(index::get).toList();
        List<Passage> now = match.is().stream().map(passages::get).toList();
        boolean furniture = then.stream().allMatch(it -> Form.read(it.form()).furniture())
                && (kind.isHarmless() || !match.isPair() || then.stream().noneMatch(claimants::isTitle))
                && now.stream().allMatch(it -> it.marks().furniture() || claimants.isTitle(it));
        Marking marking = new Marking(Side.at(was, match.was()), Side.at(is, match.is()));
        List<String> statements = Stream.concat(
                        claimants.of(match.was()).stream(), now.stream().flatMap(it -> claimants.of(it).stream()))
                .distinct()
                .toList();
        return new DocumentChange(
                kind,
                furniture,
                List.copyOf(signals),
                now.isEmpty() ? then.get(0).section() : now.get(0).section(),
                then,
                now,
                marking.was(),
                marking.is(),
                statements,
                near);
    }
}
