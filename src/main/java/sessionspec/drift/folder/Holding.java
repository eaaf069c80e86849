package sessionspec.drift.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.SourceFolder;
import sessionspec.drift.compare.Changes;
import sessionspec.drift.compare.Changes.Compared;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Known;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedDocument;
import sessionspec.drift.passage.SuppliedFile;
import sessionspec.drift.passage.UnreadableDocument;

/** Holds one file against the document that it is named after. */
final class Holding {

    /** Of an edition of the document, however new, more than this was there before in some wording. */
    private static final double LEAST = 0.15;

    /** Of the edition that was accepted last, even where some changes of the next one were, more than this is in the index. */
    private static final double LEAST_BEFORE = 0.5;

    private final Catalogue catalogue;
    private final Optional<Path> before;
    private final List<Problem> problems = new ArrayList<>();

    Holding(Catalogue catalogue, Optional<Path> before) {
        this.catalogue = catalogue;
        this.before = before;
        before.filter(folder -> !Files.isDirectory(folder))
                .ifPresent(
                        folder -> problems.add(
                                new Problem(
                                        Problem.Kind.UNREADABLE,
                                        Place.of(folder),
                                        "There is no such folder.",
                                        "Name the folder of the documents as they were: -Dsources.before=DIR, or --sources-before DIR of a command.")));
    }

    List<Problem> problems() {
        return problems;
    }

    static SuppliedDocument read(DocumentReader reader, SuppliedFile file, Optional<CataloguedDocument> document)
            throws UnreadableDocument {
        return reader.read(file, document.map(Known::of).orElse(Known.NOTHING));
    }

    DocumentDrift unknown(DocumentReader reader, Path file) throws UnreadableDocument {
        SuppliedFile supplied = SuppliedFile.read(file);
        SuppliedDocument read = read(reader, supplied, Optional.empty());
        List<DocumentDrift.ClaimedPassage> passages = read.passages().stream()
                .map(it -> new DocumentDrift.ClaimedPassage(it, it.marks().furniture(), List.of(), List.of()))
                .toList();
        return new DocumentDrift("", supplied.place(), supplied.sha256(), read.edition(), false, passages, List.of());
    }

    Optional<DocumentDrift> hold(CataloguedDocument document, DocumentReader reader, Path file)
            throws UnreadableDocument {
        SuppliedFile supplied = SuppliedFile.read(file);
        SuppliedDocument read = read(reader, supplied, Optional.of(document));
        Supply supply = Supply.of(document, read.passages());
        List<Passage> old = before(document);
        Compared compared = Changes.of(supply.document(), read.passages(), old, catalogue.glossary());
        if (supply.shared() < LEAST && compared.share() < LEAST) {
            problems.add(another(document, supplied, read.passages()));
            return Optional.empty();
        }
        return Optional.of(new DocumentDrift(
                document.id(),
                supplied.place(),
                supplied.sha256(),
                read.edition(),
                !old.isEmpty(),
                supply.claimed(compared),
                compared.changes()));
    }

    private List<Passage> before(CataloguedDocument document) {
        for (Path folder : before.stream().toList()) {
            try {
                Optional<Path> file =
                        SourceFolder.filesOf(document, folder).stream().findFirst();
                if (file.isPresent()) {
                    List<Passage> old =
                            Drift.read(file.get(), Optional.of(document)).passages();
                    if (new Supply(document, old).shared() < LEAST_BEFORE) {
                        problems.add(another(document, file.get()));
                    }
                    return old;
                }
            } catch (UnreadableDocument e) {
                problems.add(e.problem());
            } catch (IOException e) {
                problems.add(new Problem(
                        Problem.Kind.UNREADABLE,
                        Place.of(folder),
                        "The folder cannot be listed: " + e.getMessage() + ".",
                        "Check its permissions."));
            }
        }
        return List.of();
    }

    private static Problem another(CataloguedDocument document, Path file) {
        return new Problem(
                Problem.Kind.UNREADABLE,
                Place.of(file),
                "This is not " + document.id() + " as it was accepted last: most of that is not in it.",
                "Name the folder of the documents as they were when they were accepted, or none.");
    }

    private Problem another(CataloguedDocument document, SuppliedFile file, List<Passage> passages) {
        Optional<CataloguedDocument> other = catalogue.documents().stream()
                .filter(it -> !it.index().isEmpty() && new Supply(it, passages).shared() >= LEAST)
                .max(Comparator.comparingDouble(it -> new Supply(it, passages).shared()));
        return new Problem(
                Problem.Kind.UNREADABLE,
                file.place(),
                "This file does not hold " + document.id() + ", \"" + document.title() + "\", but "
                        + other.map(it -> it.id() + ", \"" + it.title() + "\".")
                                .orElse("another text: almost nothing that was accepted of the document is in it."),
                other.map(it -> "Rename it to " + it.file() + " with its extension, and save " + document.id() + " as ")
                                .orElse("Save the document from " + document.url() + " as ")
                        + document.file() + ".txt, .md or .html.");
    }
}
