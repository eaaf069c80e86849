package sessionspec.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.Set;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;

/** Holds that statements claim what was accepted of their document, and all of it: also where nobody has the document. */
record IndexChecks(Problems problems) {

    private record Key(String section, Statement.Claim claim) {}

    void hold(CataloguedDocument document) {
        if (document.index().isEmpty()) {
            if (document.statements().stream().anyMatch(it -> !it.gone())) {
                problems.add(
                        Problem.Kind.NOT_ACCEPTED,
                        document.place(),
                        "Nothing was ever accepted of " + document.id() + ", so no change of it can be told",
                        "With the document at hand, run: accept --sources DIR");
            }
            return;
        }
        Set<Key> accepted = new LinkedHashSet<>();
        document.index().forEach(it -> accepted.add(new Key(it.section(), it.claim())));
        Set<Key> claimed = new LinkedHashSet<>();
        for (Statement statement : document.statements()) {
            for (Statement.Claim claim :
                    statement.gone() ? Set.<Statement.Claim>of() : Set.copyOf(statement.passages())) {
                Key key = new Key(statement.section(), claim);
                claimed.add(key);
                if (!accepted.contains(key)) {
                    problems.add(
                            Problem.Kind.NOT_ACCEPTED,
                            statement.place(),
                            statement.id() + " claims the passage " + claim + ", which was never accepted of "
                                    + document.id(),
                            "With the document at hand, run: accept --sources DIR " + statement.id());
                }
            }
        }
        if (isDamaged(document)) {
            return;
        }
        document.index().stream()
                .filter(it -> !claimed.contains(new Key(it.section(), it.claim())))
                .forEach(it -> unclaimed(document, it));
    }

    /** What cannot be read of its statements may be what claims a passage. */
    private boolean isDamaged(CataloguedDocument document) {
        return problems.sorted().stream()
                .anyMatch(it -> it.kind() == Problem.Kind.UNREADABLE
                        && it.place().file().equals(document.place().file()));
    }

    private void unclaimed(CataloguedDocument document, IndexedPassage passage) {
        problems.add(
                Problem.Kind.NOT_ACCEPTED,
                passage.place(),
                "No statement of " + document.id() + " claims the passage " + passage.claim() + " any more",
                "Let a statement claim it, or, if the document no longer has it, run: accept --sources DIR");
    }
}
