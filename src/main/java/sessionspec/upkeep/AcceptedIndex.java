package sessionspec.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.IndexEntry;
import sessionspec.drift.Signal;
import sessionspec.drift.passage.Passage;

/**
 * The accepted passages of a document while changes are taken over. A passage keeps the section under which it is claimed,
 * wherever it stands now, so that claims go on meaning what they meant.
 * One class, because every step changes the same list and what was known last.
 */
final class AcceptedIndex {

    private static final Set<Signal.Aspect> MOVES = EnumSet.of(Signal.Aspect.ORDER, Signal.Aspect.SECTION_MOVED);

    private final DocumentDrift supplied;
    private final Claiming claiming;
    private final List<IndexedPassage> passages;
    private final Map<Passage, IndexedPassage> last = new HashMap<>();

    AcceptedIndex(CataloguedDocument document, DocumentDrift supplied, StatementEdit edit) {
        this.supplied = supplied;
        this.claiming = new Claiming(document, edit);
        this.passages = new ArrayList<>(document.index());
        for (DocumentDrift.ClaimedPassage it : supplied.passages()) {
            if (document.index().isEmpty()) {
                first(it);
            } else {
                it.accepted().forEach(accepted -> last.put(it.passage(), accepted));
            }
        }
    }

    /** What was never accepted is taken as it stands, as far as it is claimed. */
    private void first(DocumentDrift.ClaimedPassage it) {
        it.accepted().stream()
                .findFirst()
                .map(claimed -> IndexEntry.of(it.passage(), claimed.section(), claimed.claim(), 0))
                .ifPresent(passages::add);
    }

    List<IndexedPassage> passages() {
        return List.copyOf(passages);
    }

    void take(DocumentChange change) throws NotDone {
        if (!change.signals().stream().allMatch(it -> MOVES.contains(it.aspect()))) {
            replace(change);
        }
        if (change.signals().stream().anyMatch(it -> MOVES.contains(it.aspect()))) {
            move(change);
        }
    }

    private void move(DocumentChange change) {
        List<IndexedPassage> moved = change.is().stream().map(last::get).toList();
        passages.removeAll(moved);
        int at = position(change.is().get(0));
        for (IndexedPassage passage : moved) {
            IndexedPassage revised = passage.revised(change.isGrave() ? 1 : 0);
            last.replaceAll((it, known) -> known.equals(passage) ? revised : known);
            passages.add(at++, revised);
        }
    }

    /** Behind the passage that stands before it in the document, as far as that is in the index. */
    private int position(Passage passage) {
        int at = 0;
        for (DocumentDrift.ClaimedPassage it : supplied.passages()) {
            if (it.passage().equals(passage)) {
                return at;
            }
            int known = last.containsKey(it.passage()) ? passages.indexOf(last.get(it.passage())) : -1;
            at = known >= 0 ? known + 1 : at;
        }
        return at;
    }

    private void replace(DocumentChange change) throws NotDone {
        List<IndexedPassage> before = change.was().stream()
                .map(was -> passages.stream()
                        .filter(it ->
                                it.section().equals(was.section()) && it.claim().equals(was.claim()))
                        .findFirst()
                        .orElse(was))
                .toList();
        String section =
                before.isEmpty() ? claiming.section(change) : before.get(0).section();
        int revision = before.stream().mapToInt(IndexedPassage::revision).sum() + (change.isGrave() ? 1 : 0);
        int at = before.isEmpty() ? position(change.is().get(0)) : passages.indexOf(before.get(0));
        passages.removeAll(before);
        List<IndexedPassage> after = new ArrayList<>();
        for (Passage passage : change.is()) {
            IndexedPassage taken = IndexEntry.of(
                    passage, section, claim(passage, section, before, after), after.isEmpty() ? revision : 0);
            after.add(taken);
            last.put(passage, taken);
        }
        passages.addAll(Math.min(at, passages.size()), after);
        claiming.follow(before, after);
        if (after.isEmpty() && change.isGrave()) {
            before.forEach(gone -> keepCount(gone, revision));
        }
    }

    /** What a statement lost counts on in a passage that stays, one that as few others as can be claim: who cites it is suspect. */
    private void keepCount(IndexedPassage gone, int revision) {
        for (Statement statement : claiming.statements(gone)) {
            passages.stream()
                    .filter(it -> it.section().equals(statement.section())
                            && statement.passages().contains(it.claim()))
                    .min(Comparator.comparingInt(it -> claiming.statements(it).size()))
                    .ifPresent(it -> counted(it, revision));
        }
    }

    private void counted(IndexedPassage passage, int more) {
        IndexedPassage counted = passage.revised(more);
        passages.set(passages.indexOf(passage), counted);
        last.replaceAll((it, known) -> known.equals(passage) ? counted : known);
    }

    /** The same claim where the fingerprint is the same, else the next that is free. */
    private Claim claim(Passage passage, String section, List<IndexedPassage> before, List<IndexedPassage> after) {
        Set<Claim> taken = Stream.concat(
                        passages.stream().filter(it -> it.section().equals(section)), after.stream())
                .map(IndexedPassage::claim)
                .collect(Collectors.toSet());
        return before.stream()
                .map(IndexedPassage::claim)
                .filter(it -> it.fingerprint().equals(passage.fingerprint()))
                .findFirst()
                .or(() -> Stream.iterate(1, occurrence -> occurrence + 1)
                        .map(occurrence -> new Claim(passage.fingerprint(), occurrence))
                        .filter(it -> !taken.contains(it))
                        .findFirst())
                .orElseThrow();
    }
}
