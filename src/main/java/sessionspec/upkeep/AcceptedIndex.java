package sessionspec.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Section;
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

    private final CataloguedDocument document;
    private final DocumentDrift supplied;
    private final StatementEdit edit;
    private final List<IndexedPassage> passages;
    private final Map<Passage, IndexedPassage> last = new HashMap<>();

    AcceptedIndex(CataloguedDocument document, DocumentDrift supplied, StatementEdit edit) {
        this.document = document;
        this.supplied = supplied;
        this.edit = edit;
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
            IndexedPassage revised = revised(passage, change.isGrave() ? 1 : 0);
            last.replaceAll((it, known) -> known.equals(passage) ? revised : known);
            passages.add(at++, revised);
        }
    }

    private static IndexedPassage revised(IndexedPassage it, int more) {
        return new IndexedPassage(
                it.section(),
                it.claim(),
                it.exact(),
                it.editorial(),
                it.revision() + more,
                it.form(),
                it.sketch(),
                it.place());
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
                before.isEmpty() ? claimedSection(change) : before.get(0).section();
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
        claims(change, before, after);
        heading(before, after);
        if (after.isEmpty() && change.isGrave()) {
            before.forEach(gone -> keepCount(gone, revision));
        }
    }

    /** What a statement lost counts on in a passage that stays, one that as few others as can be claim: who cites it is suspect. */
    private void keepCount(IndexedPassage gone, int revision) {
        for (Statement statement : claiming(gone)) {
            passages.stream()
                    .filter(it -> it.section().equals(statement.section())
                            && statement.passages().contains(it.claim()))
                    .min(Comparator.comparingInt(it -> claiming(it).size()))
                    .ifPresent(it -> counted(it, revision));
        }
    }

    private List<Statement> claiming(IndexedPassage passage) {
        return document.statements().stream()
                .filter(it -> !it.gone()
                        && it.section().equals(passage.section())
                        && it.passages().contains(passage.claim()))
                .toList();
    }

    private void counted(IndexedPassage passage, int more) {
        IndexedPassage counted = revised(passage, more);
        passages.set(passages.indexOf(passage), counted);
        last.replaceAll((it, known) -> known.equals(passage) ? counted : known);
    }

    private String claimedSection(DocumentChange change) {
        return document.statements().stream()
                .filter(it -> change.statements().contains(it.id()))
                .map(Statement::section)
                .findFirst()
                .orElse(change.section());
    }

    /** The same claim where the fingerprint is the same, else the next that is free. */
    private Claim claim(Passage passage, String section, List<IndexedPassage> before, List<IndexedPassage> after) {
        for (IndexedPassage it : before) {
            if (it.claim().fingerprint().equals(passage.fingerprint())) {
                return it.claim();
            }
        }
        Set<Claim> taken = new HashSet<>();
        passages.stream().filter(it -> it.section().equals(section)).forEach(it -> taken.add(it.claim()));
        after.forEach(it -> taken.add(it.claim()));
        int occurrence = 1;
        while (taken.contains(new Claim(passage.fingerprint(), occurrence))) {
            occurrence++;
        }
        return new Claim(passage.fingerprint(), occurrence);
    }

    /** Each statement that claimed what was there claims what is there. */
    private void claims(DocumentChange change, List<IndexedPassage> before, List<IndexedPassage> after) throws NotDone {
        List<Claim> now = after.stream().map(IndexedPassage::claim).toList();
        for (Statement statement : document.statements()) {
            List<Claim> its = before.stream()
                    .map(IndexedPassage::claim)
                    .filter(statement.passages()::contains)
                    .filter(claim -> !now.contains(claim))
                    .toList();
            if (!its.isEmpty() && statement.section().equals(before.get(0).section()) && !statement.gone()) {
                List<Claim> come = now.stream()
                        .filter(claim -> !statement.passages().contains(claim))
                        .toList();
                edit.replace(statement, its, come);
            }
        }
    }

    private void heading(List<IndexedPassage> before, List<IndexedPassage> after) {
        if (before.size() != 1 || after.size() != 1) {
            return;
        }
        String was = before.get(0).claim().fingerprint();
        for (Section section : document.sections()) {
            if (section.name().equals(before.get(0).section())
                    && Passage.fingerprintOf(section).equals(was)
                    && !after.get(0).claim().fingerprint().equals(was)) {
                edit.heading(section.name(), after.get(0).claim().fingerprint());
            }
        }
    }
}
