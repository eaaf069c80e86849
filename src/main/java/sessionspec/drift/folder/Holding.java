package sessionspec.drift.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.drift.DocumentChange;
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
        List<Passage> passages = read.passages();
        CataloguedDocument indexed = document.index().isEmpty() ? indexed(document, passages) : document;
        List<Passage> old = before(document);
        Compared compared = Changes.of(indexed, passages, old, catalogue.glossary());
        if (shared(indexed, passages) < LEAST && compared.share() < LEAST) {
            problems.add(another(document, supplied, passages));
            return Optional.empty();
        }
        return Optional.of(new DocumentDrift(
                document.id(),
                supplied.place(),
                supplied.sha256(),
                read.edition(),
                !old.isEmpty(),
                claimed(indexed, passages, compared),
                compared.changes()));
    }

    private static List<DocumentDrift.ClaimedPassage> claimed(
            CataloguedDocument document, List<Passage> passages, Compared compared) {
        Set<Passage> around = compared.changes().stream()
                .filter(DocumentChange::furniture)
                .flatMap(change -> change.is().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, passages.size())
                .mapToObj(at -> {
                    List<IndexedPassage> accepted = compared.accepted().getOrDefault(at, List.of()).stream()
                            .map(document.index()::get)
                            .toList();
                    Passage passage = passages.get(at);
                    return new DocumentDrift.ClaimedPassage(
                            passage,
                            passage.marks().furniture() || around.contains(passage),
                            accepted,
                            claimants(document, passage, accepted));
                })
                .toList();
    }

    private static List<String> claimants(CataloguedDocument document, Passage passage, List<IndexedPassage> accepted) {
        return Stream.concat(
                        accepted.stream().flatMap(it -> document.claimants(it.section(), it.claim()).stream()),
                        document.claimants(passage.section(), passage.claim()).stream())
                .distinct()
                .toList();
    }

    /** What the claims alone tell, in the order in which the document has it, where nothing was ever accepted of it. */
    private static CataloguedDocument indexed(CataloguedDocument document, List<Passage> passages) {
        return document.indexed(document.statements().stream()
                .filter(statement -> !statement.gone())
                .flatMap(statement -> statement.passages().stream()
                        .map(claim ->
                                new IndexedPassage(statement.section(), claim, "", "", 0, "", "", document.place())))
                .distinct()
                .sorted(Comparator.comparingInt(it -> position(it, passages)))
                .toList());
    }

    private static int position(IndexedPassage accepted, List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(at -> passages.get(at).section().equals(accepted.section())
                        && passages.get(at).claim().equals(accepted.claim()))
                .findFirst()
                .orElse(passages.size());
    }

    private List<Passage> before(CataloguedDocument document) {
        for (Path folder : before.stream().toList()) {
            try {
                Optional<Path> file =
                        SourceFolder.filesOf(document, folder).stream().findFirst();
                if (file.isPresent()) {
                    List<Passage> old =
                            Drift.read(file.get(), Optional.of(document)).passages();
                    if (shared(document, old) < LEAST_BEFORE) {
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

    private static double shared(CataloguedDocument document, List<Passage> passages) {
        Set<String> found =
                new HashSet<>(passages.stream().map(Passage::fingerprint).toList());
        long shared = document.index().stream()
                .filter(it -> found.contains(it.claim().fingerprint()))
                .count();
        return document.index().isEmpty()
                ? 1
                : (double) shared / document.index().size();
    }

    private Problem another(CataloguedDocument document, SuppliedFile file, List<Passage> passages) {
        Optional<CataloguedDocument> other = catalogue.documents().stream()
                .filter(it -> !it.index().isEmpty() && shared(it, passages) >= LEAST)
                .max(Comparator.comparingDouble(it -> shared(it, passages)));
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
