package sessionspec.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Section;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedFile;
import sessionspec.drift.passage.UnreadableDocument;

/**
 * The files in a folder, each held against the catalogue's document of the same name. Whatever is wrong with one file
 * is a problem of its own and hides no other. Hidden files and subfolders are no documents.
 */
final class DocumentFolder {

    private final Path folder;
    private final Catalogue catalogue;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, DocumentDrift> known = new HashMap<>();
    private final List<DocumentDrift> unknown = new ArrayList<>();
    private final List<String> notYetSpecified = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private DocumentFolder(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    static FolderDrift check(Path folder, Catalogue catalogue) {
        return new DocumentFolder(folder, catalogue).check();
    }

    private FolderDrift check() {
        boolean listed = list();
        List<String> notSupplied = new ArrayList<>();
        List<DocumentDrift> documents = new ArrayList<>();
        for (CataloguedDocument document : catalogue.documents()) {
            Optional.ofNullable(known.get(document.id())).ifPresent(documents::add);
            if (!files.containsKey(document.file())) {
                notSupplied.add(document.id());
                if (!files.isEmpty()) {
                    problems.add(missing(document));
                }
            }
        }
        if (listed && files.isEmpty()) {
            unreadable(folder, "The folder holds no document.", "Save the documents there as .txt, .md or .html.");
        }
        documents.addAll(unknown);
        return new FolderDrift(
                List.copyOf(documents), List.copyOf(notYetSpecified), List.copyOf(notSupplied), List.copyOf(problems));
    }

    private boolean list() {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "This is not a folder." : "There is no such folder.";
            unreadable(folder, what, "Name the folder that holds the documents: -Dsources=DIR.");
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(f -> !Files.isDirectory(f) && !name(f).startsWith("."))
                    .sorted(Comparator.comparing(DocumentFolder::name))
                    .forEach(this::read);
            return true;
        } catch (IOException | UncheckedIOException e) {
            unreadable(folder, "The folder cannot be listed: " + e.getMessage() + ".", "Check its permissions.");
            return false;
        }
    }

    private void read(Path file) {
        try {
            DocumentReader reader = DocumentReader.of(file);
            String stem = DocumentReader.stem(file);
            Path other = files.putIfAbsent(stem, file);
            if (other != null) {
                unreadable(
                        file,
                        "This is a second file for the same document; " + SuppliedFile.placeOf(other) + " was read.",
                        "Keep one of the two.");
                return;
            }
            Optional<CataloguedDocument> document = catalogue.documents().stream()
                    .filter(d -> d.file().equals(stem))
                    .findFirst();
            if (document.isEmpty()) {
                notYetSpecified.add(name(file));
            }
            SuppliedFile supplied = SuppliedFile.read(file);
            List<Section> sections = document.map(CataloguedDocument::sections).orElse(List.of());
            List<Passage> passages = reader.passages(supplied, sections);
            if (document.isEmpty()) {
                unknown.add(ClaimMatcher.unknown(supplied, passages));
            } else {
                DocumentDrift drift = ClaimMatcher.compare(document.get(), supplied, passages);
                known.put(document.get().id(), drift);
                problems.addAll(DriftProblems.of(document.get(), drift, catalogue));
            }
        } catch (UnreadableDocument e) {
            problems.add(e.problem());
        }
    }

    private Problem missing(CataloguedDocument document) {
        String unclaimed = notYetSpecified.isEmpty()
                ? ""
                : " If it is there under another name (" + String.join(", ", notYetSpecified) + "), rename it.";
        return new Problem(
                Problem.Kind.UNREADABLE,
                SuppliedFile.placeOf(folder),
                "The file of document " + document.id() + ", \"" + document.title() + "\", is missing.",
                "Save it as " + document.file() + ".txt, .md or .html." + unclaimed);
    }

    private void unreadable(Path path, String what, String remedy) {
        problems.add(new Problem(Problem.Kind.UNREADABLE, SuppliedFile.placeOf(path), what, remedy));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
