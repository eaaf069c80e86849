package sessionspec.catalogue.yaml;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Review;
import sessionspec.catalogue.Term;
import tools.jackson.core.type.TypeReference;

/**
 * Loads the catalogue. Never fails: whatever is wrong becomes a {@link Problem}, and everything else that could be
 * read is there. Ids are unique in what it returns.
 */
public final class CatalogueLoader {

    /** The folder of the passages, a file for each document, named like the document's own. */
    public static final String PASSAGES = "passages";

    public static final String REVIEWS = "reviews.tsv";

    private final Problems problems = new Problems();
    private final List<CataloguedDocument> documents = new ArrayList<>();
    private final List<Interpretation> interpretations = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Term> glossary = new ArrayList<>();
    private final List<FindingSentence> sentences = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Retired> retired = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();

    /** What is said of a part of a rule, as it is written. */
    private record Sentence(String says, Place place) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Sentence {}
    }

    private CatalogueLoader() {}

    /**
     * @param catalogueFolder {@code features/catalogue} as a person would write it; places are named after it
     */
    public static Catalogue load(Path catalogueFolder) {
        return new CatalogueLoader().loadAll(catalogueFolder);
    }

    private Catalogue loadAll(Path folder) {
        files(folder).forEach(this::read);
        Path passages = folder.resolve(PASSAGES);
        Path findings = folder.resolve("findings");
        if (Files.isDirectory(findings)) {
            files(findings).forEach(this::readSentences);
        }
        MachineWritten machine = new MachineWritten(problems);
        documents.replaceAll(it -> it.indexed(machine.passages(passages.resolve(it.file() + ".tsv"))));
        List<Review> reviews = machine.reviews(folder.resolve(REVIEWS));
        documents.sort(Comparator.comparing(CataloguedDocument::id));
        interpretations.sort(Comparator.comparing(Interpretation::id, IdOrder.BY_NUMBER));
        discrepancies.sort(Comparator.comparing(Discrepancy::id, IdOrder.BY_NUMBER));
        glossary.sort(
                Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER).thenComparing(Term::term));
        sentences.sort(
                Comparator.comparing(FindingSentence::rule, IdOrder.BY_NUMBER).thenComparing(FindingSentence::part));
        retired.sort(Comparator.comparing(Retired::id, IdOrder.BY_NUMBER));
        return new Consistency(problems)
                .check(new Catalogue(
                        documents,
                        interpretations,
                        discrepancies,
                        glossary,
                        sentences,
                        remarks,
                        retired,
                        reviews,
                        controls,
                        List.of()));
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            unreadable(folder, "There is no such folder.", "The catalogue belongs into features/catalogue.");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.filter(f -> !Files.isDirectory(f) && !name(f).startsWith("."))
                    .sorted(Comparator.comparing(CatalogueLoader::name))
                    .toList();
            all.stream()
                    .filter(f -> !name(f).endsWith(".yaml") && !name(f).equals(REVIEWS))
                    .forEach(f -> unreadable(f, "The catalogue is .yaml files only.", "Rename it or move it away."));
            List<Path> yaml =
                    all.stream().filter(f -> name(f).endsWith(".yaml")).toList();
            if (yaml.isEmpty()) {
                unreadable(folder, "The catalogue is empty.", "Add one .yaml file per document.");
            }
            return yaml;
        } catch (IOException | UncheckedIOException e) {
            unreadable(folder, "The folder cannot be listed: " + e.getMessage() + ".", "Check its permissions.");
            return List.of();
        }
    }

    private void read(Path path) {
        YamlFile file = new YamlFile(path, problems);
        switch (name(path)) {
            case "interpretations.yaml" ->
                interpretations.addAll(file.list(new TypeReference<List<Interpretation>>() {}));
            case "discrepancies.yaml" -> discrepancies.addAll(file.list(new TypeReference<List<Discrepancy>>() {}));
            case "glossary.yaml" -> glossary.addAll(file.list(new TypeReference<List<Term>>() {}));
            case "remarks.yaml" -> remarks.addAll(file.list(new TypeReference<List<Remark>>() {}));
            case "retired.yaml" -> retired.addAll(file.list(new TypeReference<List<Retired>>() {}));
            case "controls.yaml" -> controls.addAll(file.list(new TypeReference<List<String>>() {}));
            default ->
                file.read(new TypeReference<DocumentFile>() {})
                        .map(it -> it.document(problems))
                        .ifPresent(documents::add);
        }
    }

    private void readSentences(Path path) {
        new YamlFile(path, problems)
                .read(new TypeReference<Map<String, Map<String, Sentence>>>() {})
                .ifPresent(rules -> rules.forEach((rule, parts) -> parts.forEach(
                        (part, it) -> sentences.add(new FindingSentence(rule, part, it.says(), it.place())))));
    }

    private void unreadable(Path path, String what, String remedy) {
        problems.add(Problem.Kind.UNREADABLE, Place.of(path), what, remedy);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
