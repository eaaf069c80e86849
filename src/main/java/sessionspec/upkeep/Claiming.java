package sessionspec.upkeep;

import java.util.List;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.passage.Passage;

/** Which statements claim a passage, and that they go on to do so when others come in its place. */
record Claiming(CataloguedDocument document, StatementEdit edit) {

    List<Statement> statements(IndexedPassage passage) {
        return document.statements().stream()
                .filter(it -> !it.gone()
                        && it.section().equals(passage.section())
                        && it.passages().contains(passage.claim()))
                .toList();
    }

    /** Under which what came is claimed. */
    String section(DocumentChange change) {
        return document.statements().stream()
                .filter(it -> change.statements().contains(it.id()))
                .map(Statement::section)
                .findFirst()
                .orElse(change.section());
    }

    /** Each statement that claimed what was there claims what is there, and a section is known by its heading. */
    void follow(List<IndexedPassage> before, List<IndexedPassage> after) throws NotDone {
        List<Claim> now = after.stream().map(IndexedPassage::claim).toList();
        for (Statement statement : document.statements()) {
            List<Claim> its = before.stream()
                    .map(IndexedPassage::claim)
                    .filter(claim -> statement.passages().contains(claim) && !now.contains(claim))
                    .toList();
            if (!its.isEmpty() && statement.section().equals(before.get(0).section()) && !statement.gone()) {
                edit.replace(
                        statement,
                        its,
                        now.stream()
                                .filter(claim -> !statement.passages().contains(claim))
                                .toList());
            }
        }
        if (before.size() == 1 && after.size() == 1) {
            heading(before.get(0), after.get(0).claim().fingerprint());
        }
    }

    private void heading(IndexedPassage before, String now) {
        String was = before.claim().fingerprint();
        document.sections().stream()
                .filter(it -> it.name().equals(before.section())
                        && Passage.fingerprintOf(it).equals(was)
                        && !now.equals(was))
                .forEach(it -> edit.heading(it.name(), now));
    }
}
