package sessionspec.upkeep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.folder.Drift;

/**
 * Takes over what a document says now: harmless changes all at once, changes that may claim something else only of the
 * statements that are named, so that nobody waves through what nobody looked at.
 */
public final class Acceptance {

    private final Catalogue catalogue;
    private final Path folder;
    private final Set<String> named;
    private final CatalogueFiles files = new CatalogueFiles();
    private final Map<ChangeKind, Integer> taken = new HashMap<>();
    private final Set<String> harmless = new TreeSet<>();
    private final List<DocumentChange> grave = new ArrayList<>();
    private final List<DocumentChange> left = new ArrayList<>();
    private int around;

    /**
     * What was done or would be.
     *
     * @param taken    how many changes of each kind were taken over, but for what is only around the document
     * @param around   how many of what is only around the document were
     * @param harmless ids of the statements of which harmless changes were taken over
     * @param grave    the changes taken over that may claim something else
     */
    public record Done(
            List<Path> files,
            Map<ChangeKind, Integer> taken,
            int around,
            Set<String> harmless,
            List<DocumentChange> grave,
            List<DocumentChange> left) {

        public Set<String> statements() {
            return grave.stream()
                    .flatMap(it -> it.statements().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Acceptance(Catalogue catalogue, Path folder, Set<String> named) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.named = named;
    }

    /**
     * @param before folder of the documents as they were, if there is one, by which changes are judged on their full words
     * @param named  ids of statements of which everything is taken over; possibly none
     * @throws NotDone when something cannot be done; then nothing was
     */
    public static Done accept(Path folder, Path sources, Optional<Path> before, Set<String> named, boolean dry)
            throws NotDone {
        Catalogue catalogue = CatalogueLoader.load(folder);
        requireReadable(catalogue);
        Set<String> unknown = named.stream()
                .filter(id -> catalogue.statement(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            List<String> known = catalogue.statements().map(Statement::id).toList();
            throw new NotDone("The catalogue has no statement " + String.join(", ", unknown) + "."
                    + unknown.stream()
                            .map(id -> Suggestion.didYouMean(id, known))
                            .collect(Collectors.joining()) + " Nothing was changed.");
        }
        FolderDrift drift = Drift.check(sources, before, catalogue);
        if (!drift.problems().isEmpty()) {
            throw new NotDone(drift.problems().get(0) + "\nNothing was changed.");
        }
        return new Acceptance(catalogue, folder, named).accept(drift, dry);
    }

    /** What cannot be read would be lost. */
    static void requireReadable(Catalogue catalogue) throws NotDone {
        for (Problem problem : catalogue.problems()) {
            if (problem.kind() == Problem.Kind.UNREADABLE || problem.kind() == Problem.Kind.DUPLICATE_ID) {
                throw new NotDone("The catalogue must be in order first:\n" + problem + "\nNothing was changed.");
            }
        }
    }

    private Done accept(FolderDrift drift, boolean dry) throws NotDone {
        for (DocumentDrift supplied : drift.documents()) {
            for (CataloguedDocument document : catalogue.documents()) {
                if (document.id().equals(supplied.documentId())) {
                    accept(document, supplied);
                }
            }
        }
        if (!dry) {
            files.write();
        }
        return new Done(files.changed(), Map.copyOf(taken), around, harmless, List.copyOf(grave), List.copyOf(left));
    }

    private void accept(CataloguedDocument document, DocumentDrift supplied) throws NotDone {
        List<DocumentChange> open = document.index().isEmpty() ? List.of() : supplied.changes();
        List<DocumentChange> accepted =
                open.stream().filter(it -> isWanted(document, it)).toList();
        open.stream().filter(it -> !it.furniture() && !isWanted(document, it)).forEach(left::add);
        Path yaml = Path.of(document.place().file());
        StatementEdit edit = new StatementEdit(files.text(yaml));
        AcceptedIndex index = new AcceptedIndex(document, supplied, edit);
        for (DocumentChange change : accepted) {
            index.take(change);
            count(change);
        }
        files.change(yaml, edit.text());
        files.change(
                folder.resolve(CatalogueLoader.PASSAGES).resolve(document.file() + ".tsv"),
                MachineForms.passages(index.passages()));
    }

    private void count(DocumentChange change) {
        if (change.furniture()) {
            around++;
            return;
        }
        taken.merge(change.kind(), 1, Integer::sum);
        if (change.isGrave()) {
            grave.add(change);
        } else {
            harmless.addAll(change.statements());
        }
    }

    /** What came is accepted when a statement claims it, and what went when none does any more. */
    private boolean isWanted(CataloguedDocument document, DocumentChange change) {
        if (change.statements().isEmpty()) {
            return change.isRemoval();
        }
        boolean harmless = !change.isGrave() && !change.isAddition() && !change.isRemoval();
        List<String> own = change.isMove() ? List.of() : claiming(document, change);
        return harmless
                || change.statements().stream()
                        .filter(it -> own.isEmpty() || own.contains(it))
                        .anyMatch(named::contains);
    }

    /** Of a heading, whose change concerns what stands under it, too, those that claim the heading itself. */
    private static List<String> claiming(CataloguedDocument document, DocumentChange change) {
        return Stream.concat(
                        change.was().stream().flatMap(it -> document.claimants(it.section(), it.claim()).stream()),
                        change.is().stream().flatMap(it -> document.claimants(it.section(), it.claim()).stream()))
                .toList();
    }
}
