package sessionspec.drift.folder;

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
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.SuppliedDocument;
import sessionspec.drift.passage.SuppliedFile;
import sessionspec.drift.passage.UnreadableDocument;

/**
 * The entry to this package: the files in a folder, each held against the catalogue's document of the same name.
 * Whatever is wrong with one file is a problem of its own and hides no other. Hidden files and subfolders are no
 * documents.
 */
public final class Drift {

    private final Path folder;
    private final Catalogue catalogue;
    private final Holding holding;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, DocumentDrift> known = new HashMap<>();
    private final List<DocumentDrift> unknown = new ArrayList<>();
    private final List<String> notYetSpecified = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Drift(Path folder, Optional<Path> before, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.holding = new Holding(catalogue, before);
    }

    /**
     * Holds every document in a folder against the catalogue; whatever goes wrong is in the result.
     *
     * @param before the folder of the documents as they were, if there is one, so that old wordings can be shown
     */
    public static FolderDrift check(Path folder, Optional<Path> before, Catalogue catalogue) {
        return new Drift(folder, before, catalogue).check();
    }

    /**
     * What one file says.
     *
     * @param document the document that it holds, where the catalogue knows it
     * @throws UnreadableDocument when there is no document in the file
     */
    public static SuppliedDocument read(Path file, Optional<CataloguedDocument> document) throws UnreadableDocument {
        return Holding.read(DocumentReader.of(file), SuppliedFile.read(file), document);
    }

    private FolderDrift check() {
        boolean listed = list();
        if (listed && files.isEmpty()) {
            unreadable(folder, "The folder holds no document.", "Save the documents there as .txt, .md or .html.");
        }
        List<DocumentDrift> documents = new ArrayList<>();
        for (CataloguedDocument document : catalogue.documents()) {
            Optional.ofNullable(known.get(document.id())).ifPresent(documents::add);
            if (!files.isEmpty() && !files.containsKey(document.file())) {
                missing(document);
            }
            files.keySet().stream()
                    .filter(it -> files.containsKey(document.file()))
                    .filter(it -> it.equalsIgnoreCase(document.file()) && !it.equals(document.file()))
                    .forEach(it -> unreadable(
                            files.get(it),
                            "Its name differs only in capitals from that of " + Place.of(files.get(document.file()))
                                    + ", which was read for " + document.id() + ".",
                            "Keep one of the two."));
        }
        documents.addAll(unknown);
        problems.addAll(holding.problems());
        return new FolderDrift(List.copyOf(documents), List.copyOf(notYetSpecified), List.copyOf(problems));
    }

    private boolean list() {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "This is not a folder." : "There is no such folder.";
            unreadable(
                    folder,
                    what,
                    "Name the folder that holds the documents: -Dsources=DIR, or --sources DIR of a command.");
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> !name(file).startsWith("."))
                    .filter(file ->
                            DocumentReader.reads(file) || !Files.isDirectory(file) && isNamedLikeADocument(file))
                    .sorted(Comparator.comparing((Path file) -> !Files.isRegularFile(file))
                            .thenComparing(Drift::name))
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
            Path other = files.putIfAbsent(reader.stem(), file);
            if (other != null) {
                unreadable(
                        file,
                        "This is a second file for the same document; " + Place.of(other) + " was read.",
                        "Keep one of the two.");
                return;
            }
            Optional<CataloguedDocument> document = catalogue.documents().stream()
                    .filter(d -> d.file().equals(reader.stem()))
                    .findFirst();
            if (document.isEmpty()) {
                notYetSpecified.add(name(file));
                unknown.add(holding.unknown(reader, file));
            } else {
                holding.hold(document.get(), reader, file).ifPresent(drift -> known.put(drift.documentId(), drift));
            }
        } catch (UnreadableDocument e) {
            problems.add(e.problem());
        }
    }

    /** A file of another kind and name is none of ours. */
    private boolean isNamedLikeADocument(Path file) {
        return catalogue.documents().stream().anyMatch(it -> it.file().equalsIgnoreCase(DocumentReader.stem(file)));
    }

    private void missing(CataloguedDocument document) {
        String unclaimed = notYetSpecified.isEmpty()
                ? ""
                : " If it is there under another name (" + String.join(", ", notYetSpecified) + "), rename it.";
        unreadable(
                folder,
                "The file of document " + document.id() + ", \"" + document.title() + "\", is missing.",
                "Save it as " + document.file() + ".txt, .md or .html." + unclaimed);
    }

    private void unreadable(Path path, String what, String remedy) {
        problems.add(new Problem(Problem.Kind.UNREADABLE, Place.of(path), what, remedy));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
