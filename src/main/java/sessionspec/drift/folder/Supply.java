package sessionspec.drift.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.compare.Changes.Compared;
import sessionspec.drift.passage.Passage;

/** A document as the catalogue has it, and the passages that were supplied as its. */
record Supply(CataloguedDocument document, List<Passage> passages) {

    /** Where nothing was ever accepted of it, with what the claims alone tell, in the order in which the document has it. */
    static Supply of(CataloguedDocument document, List<Passage> passages) {
        return !document.index().isEmpty()
                ? new Supply(document, passages)
                : new Supply(
                        document.indexed(document.statements().stream()
                                .filter(statement -> !statement.gone())
                                .flatMap(statement -> statement.passages().stream()
                                        .map(claim -> new IndexedPassage(
                                                statement.section(), claim, "", "", 0, "", "", document.place())))
                                .distinct()
                                .sorted(Comparator.comparingInt(it -> position(it, passages)))
                                .toList()),
                        passages);
    }

    private static int position(IndexedPassage accepted, List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(at -> passages.get(at).section().equals(accepted.section())
                        && passages.get(at).claim().equals(accepted.claim()))
                .findFirst()
                .orElse(passages.size());
    }

    /** How much of what was accepted of it is there; all where nothing was. */
    double shared() {
        Set<String> found = passages.stream().map(Passage::fingerprint).collect(Collectors.toSet());
        return document.index().stream()
                .mapToInt(it -> found.contains(it.claim().fingerprint()) ? 1 : 0)
                .average()
                .orElse(1);
    }

    List<ClaimedPassage> claimed(Compared compared) {
        Set<Passage> around = compared.changes().stream()
                .filter(DocumentChange::furniture)
                .flatMap(change -> change.is().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, passages.size())
                .mapToObj(at -> {
                    Passage passage = passages.get(at);
                    List<IndexedPassage> accepted = compared.accepted().getOrDefault(at, List.of()).stream()
                            .map(document.index()::get)
                            .toList();
                    boolean furniture = passage.marks().furniture() || around.contains(passage);
                    return new ClaimedPassage(passage, furniture, accepted, claimants(passage, accepted));
                })
                .toList();
    }

    private List<String> claimants(Passage passage, List<IndexedPassage> accepted) {
        return Stream.concat(
                        accepted.stream().flatMap(it -> document.claimants(it.section(), it.claim()).stream()),
                        document.claimants(passage.section(), passage.claim()).stream())
                .distinct()
                .toList();
    }
}
