package sessionspec.drift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedFile;

/**
 * Finds the passage of each claim, by section, fingerprint and occurrence. Where a section's heading is gone, its
 * claims are looked for by fingerprint alone, in reading order, so that a reworded heading is one difference and not
 * one for each sentence below it. Retired statements claim nothing.
 */
final class ClaimMatcher {

    private record Key(String section, String fingerprint, int occurrence) {}

    private final List<Passage> passages;
    private final Map<Key, Integer> known = new HashMap<>();
    private final Set<String> sections = new HashSet<>(Set.of(""));
    private final List<List<Statement>> claimants = new ArrayList<>();
    private final List<DocumentDrift.Gone> gone = new ArrayList<>();

    private ClaimMatcher(List<Passage> passages) {
        this.passages = passages;
        for (Passage p : passages) {
            known.put(new Key(p.section(), p.fingerprint(), p.occurrence()), claimants.size());
            sections.add(p.section());
            claimants.add(new ArrayList<>());
        }
    }

    /** @param document its id; empty, with no statement, when no catalogue knows it yet */
    static DocumentDrift compare(
            String document, List<Statement> statements, SuppliedFile file, List<Passage> passages) {
        ClaimMatcher matcher = new ClaimMatcher(passages);
        matcher.match(statements);
        return new DocumentDrift(
                document, file.place(), file.sha256(), matcher.claimed(statements), List.copyOf(matcher.gone));
    }

    /**
     * Each passage with its claimants. One that has none belongs most likely to a statement that lost a passage in its
     * section, between those of the passages before and after it, each taken once and in order; else to the one before.
     */
    private List<DocumentDrift.ClaimedPassage> claimed(List<Statement> statements) {
        List<Statement> losers =
                new ArrayList<>(gone.stream().map(DocumentDrift.Gone::statement).toList());
        Map<String, Integer> positions = new HashMap<>();
        statements.forEach(statement -> positions.put(statement.id(), positions.size()));
        int[] until = new int[passages.size()];
        int next = statements.size();
        for (int i = passages.size() - 1; i >= 0; i--) {
            List<Statement> own = claimants.get(i);
            next = own.isEmpty() ? next : positions.getOrDefault(own.get(0).id(), 0);
            until[i] = next;
        }
        List<DocumentDrift.ClaimedPassage> result = new ArrayList<>();
        String before = "";
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<String> ids =
                    claimants.get(i).stream().map(Statement::id).distinct().toList();
            before = ids.isEmpty() ? before : ids.get(0);
            int from = positions.getOrDefault(before, 0);
            int to = until[i];
            Optional<Statement> loser = losers.stream()
                    .filter(it -> ids.isEmpty()
                            && from <= positions.getOrDefault(it.id(), 0)
                            && positions.getOrDefault(it.id(), 0) <= to)
                    .filter(it -> it.section().equals(passage.section()) || !sections.contains(it.section()))
                    .findFirst();
            loser.ifPresent(losers::remove);
            result.add(new DocumentDrift.ClaimedPassage(
                    passage, ids, loser.map(Statement::id).orElse(before)));
        }
        return List.copyOf(result);
    }

    private void match(List<Statement> statements) {
        statements.stream()
                .filter(statement -> statement.disposition() != Statement.Disposition.RETIRED)
                .forEach(statement ->
                        statement.passages().forEach(claim -> gone.add(new DocumentDrift.Gone(statement, claim))));
        gone.removeIf(claimed -> take(claimed, known.get(key(claimed))));
        Map<String, ArrayDeque<Integer>> unclaimed = unclaimedByFingerprint();
        Map<Key, Integer> moved = new HashMap<>();
        gone.removeIf(claimed -> {
            if (!sections.contains(claimed.statement().section())) {
                ArrayDeque<Integer> left =
                        unclaimed.getOrDefault(claimed.claim().fingerprint(), new ArrayDeque<>());
                moved.computeIfAbsent(key(claimed), key -> left.poll());
            }
            return take(claimed, moved.get(key(claimed)));
        });
    }

    private static Key key(DocumentDrift.Gone claimed) {
        return new Key(
                claimed.statement().section(),
                claimed.claim().fingerprint(),
                claimed.claim().occurrence());
    }

    private boolean take(DocumentDrift.Gone claimed, @Nullable Integer passage) {
        return passage != null && claimants.get(passage).add(claimed.statement());
    }

    private Map<String, ArrayDeque<Integer>> unclaimedByFingerprint() {
        return IntStream.range(0, passages.size())
                .boxed()
                .filter(at -> claimants.get(at).isEmpty())
                .collect(Collectors.groupingBy(
                        at -> passages.get(at).fingerprint(), Collectors.toCollection(ArrayDeque::new)));
    }
}
