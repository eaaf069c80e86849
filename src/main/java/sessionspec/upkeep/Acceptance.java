package sessionspec.upkeep;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Problem;
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
    private final Set<String> statements = new TreeSet<>();
    private int left;

    /**
     * What was done or would be.
     *
     * @param files      that were changed
     * @param taken      how many changes of each kind were taken over
     * @param harmless   ids of the statements of which only harmless changes were taken over
     * @param statements ids of those of which a change was taken over that may claim something else
     * @param left       how many changes are still open
     */
    public record Done(
            List<Path> files, Map<ChangeKind, Integer> taken, Set<String> harmless, Set<String> statements, int left) {}

    private Acceptance(Catalogue catalogue, Path folder, Set<String> named) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.named = named;
    }

    /**
     * @param folder  of the catalogue
     * @param sources folder of the documents
     * @param named   ids of statements of which everything is taken over; possibly none
     * @param dry     whether nothing is to be written
     * @throws NotDone when something cannot be done; then nothing was
     */
    public static Done accept(Path folder, Path sources, Set<String> named, boolean dry) throws NotDone {
        Catalogue catalogue = CatalogueLoader.load(folder);
        requireReadable(catalogue);
        Set<String> unknown = named.stream()
                .filter(id -> catalogue.statement(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new NotDone(
                    "The catalogue has no statement " + String.join(", ", unknown) + ". Nothing was changed.");
        }
        FolderDrift drift = Drift.check(sources, Optional.empty(), catalogue);
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
        return new Done(files.changed(), Map.copyOf(taken), harmless, statements, left);
    }

    private void accept(CataloguedDocument document, DocumentDrift supplied) throws NotDone {
        List<DocumentChange> open = document.index().isEmpty() ? List.of() : supplied.changes();
        List<DocumentChange> accepted = open.stream().filter(this::isWanted).toList();
        left += (int)
                open.stream().filter(it -> !it.furniture() && !isWanted(it)).count();
        Path yaml = Path.of(document.place().file());
        StatementEdit edit = new StatementEdit(files.text(yaml));
        AcceptedIndex index = new AcceptedIndex(document, supplied, edit);
        for (DocumentChange change : accepted) {
            index.take(change);
            taken.merge(change.kind(), 1, Integer::sum);
            (change.isGrave() ? statements : harmless).addAll(change.statements());
        }
        files.change(yaml, edit.text());
        files.change(
                folder.resolve(CatalogueLoader.PASSAGES).resolve(document.file() + ".tsv"),
                MachineForms.passages(index.passages()));
    }

    /** What came is accepted when a statement claims it, and what went when none does any more. */
    private boolean isWanted(DocumentChange change) {
        if (change.statements().isEmpty()) {
            return change.isRemoval();
        }
        boolean harmless = !change.isGrave() && !change.isAddition() && !change.isRemoval();
        return harmless || change.statements().stream().anyMatch(named::contains);
    }
}
