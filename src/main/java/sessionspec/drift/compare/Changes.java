package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Term;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.passage.Passage;

/** Makes one entry of each difference between a document and what was accepted of it. */
public final class Changes {

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
        together.sort(Comparator.comparing(DocumentChange::furniture).thenComparing(DocumentChange::kind));
        Map<Integer, List<Integer>> accepted = new HashMap<>();
        matches.forEach(match -> match.is().forEach(i -> accepted.put(i, match.was())));
        return new Compared(List.copyOf(together), matches, Map.copyOf(accepted));
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
        Optional<DocumentChange> difference = differences.of(match, near);
        Optional<DocumentChange> move = moves.of(match, near);
        if (moves.isAlone(match) && difference.isPresent() && move.isPresent()) {
            return List.of(difference.get().and(move.get()));
        }
        List<DocumentChange> both = new ArrayList<>();
        difference.ifPresent(both::add);
        move.ifPresent(both::add);
        return both;
    }

    /** The statement that what comes next stands behind. */
    private Optional<String> near(Match match) {
        boolean stays = match.isPair()
                && !moves.contains(match)
                && !editions.claimants()
                        .isBoilerplate(editions.index().get(match.was().get(0)));
        return stays ? editions.claimants().of(match.was()).stream().findFirst() : Optional.empty();
    }
}
