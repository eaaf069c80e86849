package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.core.fixture.Asked;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.FolderDrift;
import sessionspec.trace.join.Tracer;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunReader;

/** Runs feature files with the fixture glue and joins what they left behind, as the build does. */
final class Pipeline {

    static final Place CATALOGUE = new Place("features/catalogue/x.yaml", 7);

    private final Path folder;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Interpretation> interpretations = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Retired> retired = new ArrayList<>();
    private final List<FindingSentence> sentences = new ArrayList<>();
    private final List<Lifetime> declared = new ArrayList<>();
    private boolean speaking = true;
    private Optional<FolderDrift> supplied = Optional.empty();

    Pipeline(Path folder) {
        this.folder = folder;
    }

    Path messages() {
        return folder.resolve("messages.ndjson");
    }

    Path features() {
        return folder.resolve("features");
    }

    Pipeline feature(String file, String text) {
        try {
            Path path = features().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pipeline statement(String id) {
        return statement(id, Statement.Disposition.SPECIFIED);
    }

    Pipeline statement(String id, Statement.Disposition disposition) {
        statements.add(new Statement(
                id,
                "Section",
                "Says.",
                Statement.Kind.LIMIT,
                disposition,
                "",
                List.of(new Statement.Claim("0123456789ab", statements.size() + 1)),
                CATALOGUE));
        return this;
    }

    Pipeline interpretation(String id, String... examples) {
        interpretations.add(new Interpretation(id, "About", "Says.", "Because.", List.of(examples), CATALOGUE));
        return this;
    }

    Pipeline judgement(Interpretation interpretation) {
        interpretations.add(interpretation);
        return this;
    }

    Pipeline discrepancy(String id, String... examples) {
        discrepancies.add(
                new Discrepancy(id, "About.", List.of(), "Chosen.", "Because.", List.of(examples), CATALOGUE));
        return this;
    }

    Pipeline retired(String id) {
        retired.add(new Retired(id, "Was.", "Gone.", new Place("features/catalogue/retired.yaml", 3)));
        return this;
    }

    private static Stream<String> reached(Run run) {
        return run.features().stream()
                .flatMap(feature -> feature.rules().stream())
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> example.moments().stream())
                .flatMap(moment -> moment.decision().findings().stream())
                .map(Finding::rule)
                .distinct();
    }

    /** The catalogue has no sentences of findings but those that a test names. */
    Pipeline wordless() {
        speaking = false;
        return this;
    }

    /** A sentence for what the rule finds. */
    Pipeline sentence(String rule) {
        sentences.add(new FindingSentence(rule, "marked", "The rule leaves its mark.", CATALOGUE));
        return this;
    }

    Pipeline declared(Lifetime lifetime) {
        declared.add(lifetime);
        return this;
    }

    Pipeline supplied(FolderDrift documents) {
        supplied = Optional.of(documents);
        return this;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Runs all feature files of the folder, silently. */
    Pipeline run(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--glue", "sessionspec.trace.fixtureglue", "--plugin", "message:" + messages(), "--monochrome"));
        arguments.addAll(Arrays.asList(options));
        arguments.add(features().toString());
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            System.setOut(nowhere);
            System.setErr(nowhere);
            io.cucumber.core.cli.Main.run(
                    arguments.toArray(String[]::new), Thread.currentThread().getContextClassLoader());
        } catch (RuntimeException e) {
            // A feature file that does not parse ends the run; what is left behind must tell of it.
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return this;
    }

    Traceability join() {
        CataloguedDocument document = new CataloguedDocument(
                "CA",
                "ca",
                "Title",
                "Publisher",
                "https://x",
                "2020",
                List.of(Section.of("Section")),
                statements,
                List.of(),
                CATALOGUE);
        Run run = RunReader.read(messages(), features(), Path.of("src/test/java"));
        if (speaking) {
            reached(run).forEach(this::sentence);
        }
        Catalogue catalogue = new Catalogue(
                List.of(document),
                interpretations,
                discrepancies,
                List.of(),
                sentences,
                List.of(),
                retired,
                List.of(),
                List.of(),
                List.of());
        Provenance provenance = new Provenance(Instant.EPOCH, "none", "mvn verify", List.of(), List.of());
        return Tracer.join(run, catalogue, supplied, declared, List::of, Asked.MODEL, provenance);
    }

    /** Runs and joins, and holds that exactly this is wrong. */
    void tells(Problem.Kind kind, String place, String what, String remedy) {
        onlyProblem(run().join(), kind, place, what, remedy);
    }

    static void onlyProblem(Traceability traceability, Problem.Kind kind, String place, String what, String remedy) {
        assertThat(traceability.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.place()).hasToString(place);
            assertThat(problem.what()).contains(what);
            assertThat(problem.remedy()).contains(remedy);
        });
        assertThat(traceability.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
    }
}
