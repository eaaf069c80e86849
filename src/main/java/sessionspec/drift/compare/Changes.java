package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Term;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.passage.Passage;

/** Makes one entry of each difference between a document and what was accepted of it. */
public final class Changes {

    /**
     * A document held against what was accepted of it.
     *
     * @param changes  the gravest kind first, within it in the document's order, and last what is only around the document
     * @param matches  which passages are the same ones, in the document's order
     * @param accepted for each passage of the document by its number, the numbers of the accepted passages that it is
     */
    public record Compared(List<DocumentChange> changes, List<Match> matches, Map<Integer, List<Integer>> accepted) {

        /** How much of what was accepted is there in some wording, from 0 to 1. */
        public double share() {
            int all = matches.stream().mapToInt(it -> it.was().size()).sum();
            int found = matches.stream()
                    .filter(Match::isPair)
                    .mapToInt(it -> it.was().size())
                    .sum();
            return all == 0 ? 1 : (double) found / all;
        }
    }

    /** In which so many parts a document ends early that lacks its last one. */
    private static final int PART = 5;

    private final Editions editions;
    private final List<Match> matches;
    private final Moves moves;
    private final Differences differences;

    private Changes(Editions editions, SameNames names) {
        this.editions = editions;
        this.matches = Alignment.of(editions.was(), editions.is());
        this.moves = new Moves(editions, matches);
        this.differences = new Differences(editions, names, new Levels(editions, matches));
    }

    /**
     * @param passages of the document as it is
     * @param before   those of the document as it was, if the reader has it; possibly empty
     * @param glossary in which names are known to mean the same
     */
    public static Compared of(
            CataloguedDocument document, List<Passage> passages, List<Passage> before, List<Term> glossary) {
        return new Changes(Editions.of(document, passages, before), new SameNames(glossary)).compared();
    }

    private Compared compared() {
        List<DocumentChange> together = Runs.of(inOrder(), editions.index());
        Optional<IndexedPassage> end = end();
        together.replaceAll(
                it -> it.isRemoval() && end.filter(it.was()::contains).isPresent()
                        ? it.with(Signal.of(Aspect.ENDS_EARLY))
                        : it);
        together.sort(Comparator.comparing(DocumentChange::furniture).thenComparing(DocumentChange::kind));
        Map<Integer, List<Integer>> accepted = new HashMap<>();
        matches.forEach(match -> match.is().forEach(i -> accepted.put(i, match.was())));
        return new Compared(List.copyOf(together), matches, Map.copyOf(accepted));
    }

    /** The first of what is gone at the end, where that is a good part of the document. */
    private Optional<IndexedPassage> end() {
        Set<Integer> found = matches.stream()
                .filter(Match::isPair)
                .flatMap(it -> it.was().stream())
                .collect(Collectors.toSet());
        int size = editions.index().size();
        int from = size;
        while (from > 0 && !found.contains(from - 1)) {
            from--;
        }
        return (size - from) * PART >= size && from > 0
                ? Optional.of(editions.index().get(from))
                : Optional.empty();
    }

    private List<DocumentChange> inOrder() {
        List<DocumentChange> changes = new ArrayList<>();
        String near = "";
        for (Match match : matches) {
            changes.addAll(of(match, near));
            near = near(match).orElse(near);
        }
        return changes;
    }

    /** One that moved alone and was reworded is one entry. */
    private List<DocumentChange> of(Match match, String near) {
        Optional<DocumentChange> difference = differences.of(match, near).map(it -> heading(match, it));
        Optional<DocumentChange> move = moves.of(match, near).map(it -> heading(match, it));
        if (moves.isAlone(match) && difference.isPresent() && move.isPresent()) {
            return List.of(difference.get().and(move.get()));
        }
        List<DocumentChange> both = new ArrayList<>();
        difference.ifPresent(both::add);
        move.ifPresent(both::add);
        return both;
    }

    /** What stands under a heading may be meant otherwise when that is another one. */
    private DocumentChange heading(Match match, DocumentChange change) {
        boolean heads = change.isGrave()
                && !match.was().isEmpty()
                && editions.claimants()
                        .isHeading(editions.index().get(match.was().get(0)));
        return heads
                ? change.about(Stream.concat(
                                change.statements().stream(),
                                editions.claimants().under(change.was().get(0).section()).stream())
                        .distinct()
                        .toList())
                : change;
    }

    private Optional<String> near(Match match) {
        boolean stays = match.isPair()
                && !moves.contains(match)
                && !editions.claimants()
                        .isBoilerplate(editions.index().get(match.was().get(0)));
        return stays ? editions.claimants().of(match.was()).stream().findFirst() : Optional.empty();
    }
}
