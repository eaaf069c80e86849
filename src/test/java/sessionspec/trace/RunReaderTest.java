package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.catalogue.Problem.Kind.EXAMPLE_FAILED;
import static sessionspec.catalogue.Problem.Kind.RUN_INCOMPLETE;
import static sessionspec.catalogue.Problem.Kind.UNREADABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.Problem;
import sessionspec.trace.run.RunReader;

/** Runs that broke off, files that are damaged: what can be read is kept, the rest is told of. */
class RunReaderTest {

    private static final String TWO_EXAMPLES =
            "Feature: F\n\n  @SIF-1 @CA-001\n  Rule: R\n    Scenario: One\n      When SIF-1 decides\n"
                    + "    Scenario: Two\n      When SIF-1 decides\n";

    @TempDir
    private Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void specification() {
        pipeline = new Pipeline(folder).statement("CA-001").feature("sif.feature", TWO_EXAMPLES);
    }

    @Test
    void a_run_that_left_no_messages() {
        Traceability result = pipeline.join();

        Pipeline.onlyProblem(result, RUN_INCOMPLETE, "messages.ndjson", "no such file", "mvn verify");
        assertThat(result.rules().get(0).examples()).extracting(Example::status).containsOnly(Status.NOT_RUN);
        assertThat(result.filtered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 90, 99})
    void a_run_that_broke_off(int percent) throws IOException {
        byte[] all = Files.readAllBytes(pipeline.run().messages());
        Files.write(pipeline.messages(), java.util.Arrays.copyOf(all, all.length * percent / 100));

        Traceability result = pipeline.join();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(RUN_INCOMPLETE);
            assertThat(problem.place().file()).isEqualTo("messages.ndjson");
            assertThat(problem.what()).containsAnyOf("interrupted", "break off");
            assertThat(problem.remedy()).contains("mvn verify");
        });
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(result.rules().get(0).examples()).hasSize(2);
    }

    @Test
    void an_interrupted_run_keeps_what_had_ended() throws IOException {
        List<String> lines = Files.readAllLines(pipeline.run().messages());
        int firstEnd = 0;
        while (!lines.get(firstEnd).startsWith("{\"testCaseFinished\"")) {
            firstEnd++;
        }
        Files.write(pipeline.messages(), lines.subList(0, firstEnd + 4));

        Traceability result = pipeline.join();

        Pipeline.onlyProblem(result, RUN_INCOMPLETE, "messages.ndjson", "interrupted", "mvn verify");
        assertThat(result.rules().get(0).examples())
                .extracting(Example::status)
                .containsExactly(Status.VERIFIED, Status.NOT_RUN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                           | not a Cucumber message",
                "null                                        | not a Cucumber message",
                "{\"testCaseFinished\":{\"testCaseStartedId\":\"x\",\"timestamp\":{\"seconds\":0,\"nanos\":0},\"willBeRetried\":false}} | cannot be a part",
            })
    void a_damaged_line_is_told_of_and_passed_over(String line, String what) throws IOException {
        List<String> lines =
                new java.util.ArrayList<>(Files.readAllLines(pipeline.run().messages()));
        lines.add(1, line);
        Files.write(pipeline.messages(), lines);

        Traceability result = pipeline.join();

        Pipeline.onlyProblem(
                result,
                RUN_INCOMPLETE,
                "messages.ndjson:2",
                what.equals("cannot be a part") ? "can follow those before" : what,
                "mvn verify");
        assertThat(result.rules().get(0).status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void messages_that_are_not_text() throws IOException {
        Files.write(pipeline.messages(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        Pipeline.onlyProblem(pipeline.join(), RUN_INCOMPLETE, "messages.ndjson:1", "UTF-8", "mvn verify");
    }

    @Test
    void a_filter_that_matches_nothing() {
        Pipeline.onlyProblem(
                pipeline.run("--tags", "@SIF-99").join(), RUN_INCOMPLETE, "features", "None of the 2", "filter");
    }

    @Test
    void a_folder_without_examples() throws IOException {
        Files.delete(pipeline.features().resolve("sif.feature"));

        Traceability result = pipeline.run().join();

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(result.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).startsWith("features: There is no example in this folder"));
    }

    @Test
    void a_folder_that_is_not_there() throws IOException {
        pipeline.run();
        Files.delete(pipeline.features().resolve("sif.feature"));
        Files.delete(pipeline.features());

        assertThat(pipeline.join().problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("features: The folder of the feature files cannot be read"));
    }

    @Test
    void a_feature_file_that_does_not_parse() {
        pipeline.feature("broken.feature", "Feature: B\n  Rule: R\n    Scenario: S\n\n      Given nothing\n  Rul: x\n");

        Traceability result = pipeline.run().join();

        assertThat(result.problems().get(0)).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(UNREADABLE);
            assertThat(problem.place()).hasToString("features/broken.feature:6");
            assertThat(problem.what())
                    .contains("not valid Gherkin")
                    .contains("Rul: x")
                    .doesNotContain("(6:");
            assertThat(problem.remedy()).contains("Correct this line");
        });
        assertThat(result.features()).extracting(Feature::file).containsExactly("features/sif.feature");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void a_feature_file_without_a_feature(String text) {
        pipeline.feature("empty.feature", text)
                .tells(UNREADABLE, "features/empty.feature", "holds no feature", "delete the file");
    }

    @Test
    void an_example_that_passes_only_when_it_is_run_again_is_not_verified() throws IOException {
        List<String> lines = Files.readAllLines(pipeline.run().messages(), StandardCharsets.UTF_8);
        // The second example, told as a first attempt that failed and a second that did not.
        int started = lastLine(lines, "{\"testCaseStarted\"");
        int finished = lastLine(lines, "{\"testCaseFinished\"");
        List<String> first = lines.subList(started, finished + 1).stream()
                .map(line ->
                        line.replaceAll("(\"testCaseStarted\":\\{.*\"id\":\"|\"testCaseStartedId\":\")", "$1first-"))
                .map(line -> line.replace("PASSED", "FAILED"))
                .toList();
        List<String> second = lines.subList(started, finished + 1).stream()
                .map(line -> line.replaceFirst("\"attempt\":0", "\"attempt\":1"))
                .toList();
        List<String> all = new java.util.ArrayList<>(lines.subList(0, started));
        all.addAll(second);
        all.addAll(first);
        all.addAll(lines.subList(finished + 1, lines.size()));
        Files.write(pipeline.messages(), all);

        Traceability result = pipeline.join();

        Pipeline.onlyProblem(
                result,
                EXAMPLE_FAILED,
                "features/sif.feature:7",
                "\"Two\" passes only at attempt 2; before: failed",
                "run none twice");
        assertThat(result.examples()).extracting(Example::status).containsExactly(Status.VERIFIED, Status.FAILED);
        assertThat(result.examples().get(1).notes().earlier()).containsExactly("failed");
    }

    @Test
    void a_run_that_says_that_it_failed_is_not_verified_whatever_its_examples_say() throws IOException {
        says_that_it_failed();

        Traceability result = pipeline.join();

        Pipeline.onlyProblem(result, RUN_INCOMPLETE, "messages.ndjson", "says of itself that it failed", "mvn verify");
        assertThat(result.examples()).extracting(Example::status).containsOnly(Status.VERIFIED);
    }

    @Test
    void a_run_that_failed_for_a_reason_that_is_told_is_not_told_of_twice() throws IOException {
        pipeline.feature("sif.feature", TWO_EXAMPLES.replace("Two\n", "Two\n      Given it is pending\n"));
        says_that_it_failed();

        Pipeline.onlyProblem(pipeline.join(), EXAMPLE_FAILED, "features/sif.feature:7", "is pending", "Finish");
    }

    private void says_that_it_failed() throws IOException {
        String messages = Files.readString(pipeline.run().messages());
        Files.writeString(
                pipeline.messages(),
                messages.replaceFirst("(\"testRunFinished\":.*\"success\":)(true|false)", "$1false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:features/", "jar:file:/x.jar!/features/", "file:/elsewhere/target/features/"})
    void one_name_however_the_run_came_by_the_file(String address) throws IOException {
        String messages = Files.readString(pipeline.run().messages());
        Files.writeString(
                pipeline.messages(), messages.replaceAll("\"uri\":\"file:[^\"]*/features/", "\"uri\":\"" + address));

        Traceability result = pipeline.join();

        assertThat(result.problems()).isEmpty();
        assertThat(result.features()).extracting(Feature::file).containsExactly("features/sif.feature");
    }

    @Test
    void a_feature_file_run_under_two_addresses() throws IOException {
        String messages = Files.readString(pipeline.run().messages());
        List<String> documents = messages.lines()
                .filter(line -> line.startsWith("{\"gherkinDocument\""))
                .map(line -> line.replaceAll("\"uri\":\"file:[^\"]*/features/", "\"uri\":\"classpath:features/"))
                .toList();
        Files.writeString(pipeline.messages(), String.join("\n", documents) + "\n" + messages);

        assertThat(pipeline.join().problems())
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("run twice under different addresses"));
    }

    @Test
    void the_run_says_what_ran_it() {
        assertThat(RunReader.read(pipeline.run().messages(), pipeline.features(), Path.of("glue"))
                        .tools())
                .extracting(Provenance.Tool::name)
                .contains("cucumber-jvm");
    }

    private static int lastLine(List<String> lines, String start) {
        for (int index = lines.size() - 1; index >= 0; index--) {
            if (lines.get(index).startsWith(start)) {
                return index;
            }
        }
        throw new AssertionError("No line starts with " + start);
    }
}
