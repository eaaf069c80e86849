package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.catalogue.Problem;
import sessionspec.messages.Attachment;
import sessionspec.messages.RunWriter;
import sessionspec.messages.RunWriter.Told;

/** Runs without a catalogue, of one file and of several. */
class RunJoinTest {

    @TempDir
    private Path folder;

    private static Traceability join(Path... messages) {
        return join(Optional.empty(), messages);
    }

    private static Traceability join(Optional<Path> features, Path... messages) {
        Run run = RunReader.read(List.of(messages), features, bytes -> {});
        return RunJoin.of(run, new ProvenanceReader(Map.of(), InstantSource.system()).read(run));
    }

    private Path messages(String feature) {
        return new Pipeline(folder).feature("shop.feature", feature).run().messages();
    }

    private static List<String> statuses(Traceability result) {
        return result.examples().stream()
                .map(example -> example.name() + ": " + example.status())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Given nothing, PASSED, PASSED",
        "When it fails with \"x\", FAILED, FAILED",
        "When it is pending, PENDING, FAILED",
        "When it is skipped, SKIPPED, PASSED",
        "When it is ambiguous, AMBIGUOUS, FAILED",
        "When nobody knows, UNDEFINED, FAILED"
    })
    void an_example_is_what_its_gravest_step_is(String step, Status status, Verdict verdict) {
        Traceability result = join(messages("Feature: Shop\n  Background:\n    Given nothing\n  Example: One\n    "
                + step + "\n    Given nothing\n"));

        assertThat(statuses(result)).containsExactly("One: " + status);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void rules_outlines_backgrounds_and_what_stands_outside() {
        Traceability result = join(messages("""
                @shop
                Feature: Shop
                  What it sells.

                  Background:
                    Given nothing

                  @smoke
                  Example: Outside

                    Said of it.

                    Given nothing of "here"

                  @one
                  Rule: A rule
                    Background:
                      Given nothing of "the rule"
                    Scenario Outline: Row <n>
                      Given a table:
                        | <n> |
                      And a text:
                        ```
                        text <n>
                        ```
                      Examples:
                        | n |
                        | 1 |
                        | 2 |
                """));

        Feature feature = result.features().get(0);
        assertThat(feature.tags()).containsExactly("@shop");
        assertThat(feature.rules()).extracting(Rule::title).containsExactly("", "A rule");
        assertThat(feature.rules().get(1).tags()).containsExactly("@one");
        Example outside = feature.rules().get(0).examples().get(0);
        assertThat(outside.notes().description()).isEqualTo("Said of it.");
        assertThat(outside.notes().tags()).containsExactly("@smoke");
        Example row = feature.rules().get(1).examples().get(1);
        assertThat(row.id()).isEqualTo("shop.row-2");
        assertThat(row.line()).isEqualTo(29);
        assertThat(row.steps()).extracting(Step::keyword).containsExactly("Given", "Given", "Given", "And");
        assertThat(row.steps().get(1).values()).hasSize(1);
        assertThat(row.steps().get(2).table()).containsExactly(List.of("2"));
        assertThat(row.steps().get(3).docString()).isEqualTo("text 2");
        assertThat(result.titledRules()).isEqualTo(1);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_hook_that_failed_is_shown_with_its_message() {
        Traceability result = join(messages("Feature: Shop\n  Example: A broken hook\n    Given nothing\n"));

        assertThat(statuses(result)).containsExactly("A broken hook: FAILED");
        Step hook = result.examples().get(0).steps().get(0);
        assertThat(hook.keyword()).isEqualTo("Hook");
        assertThat(hook.message()).contains("the hook broke").doesNotContain("\tat ");
    }

    @Test
    void what_an_example_left_behind_is_kept_with_its_step() {
        Traceability result = join(messages("Feature: Shop\n  Example: One\n    When it attaches a note\n"));

        assertThat(result.examples().get(0).steps().get(0).attachments())
                .containsExactly(new Attachment(idOf(result), "text/plain", "note", "a note", 6));
    }

    private static String idOf(Traceability result) {
        return result.examples().get(0).steps().get(0).attachments().get(0).testStep();
    }

    @Test
    void text_is_decoded_and_of_anything_else_the_size_is_told() {
        String text = Base64.getEncoder().encodeToString("péché".getBytes(StandardCharsets.UTF_8));
        String image = Base64.getEncoder().encodeToString(new byte[100]);
        Path file = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"))
                .attachment("application/json", "BASE64", text)
                .to(folder.resolve("text.ndjson"));
        Path other = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"))
                .attachment("image/png", "BASE64", image)
                .to(folder.resolve("image.ndjson"));

        assertThat(attached(file)).isEqualTo(new Attachment("", "application/json", "", "péché", 7));
        assertThat(attached(other)).isEqualTo(new Attachment("", "image/png", "", "", 100));
    }

    private static Attachment attached(Path file) {
        List<Step> steps = join(file).examples().get(0).steps();
        return steps.get(steps.size() - 1).attachments().get(0);
    }

    @Test
    void the_last_attempt_counts_and_the_others_are_told() {
        Path file = new RunWriter()
                .feature(
                        "a.feature",
                        "A",
                        Told.of("", "Flaky", 3, "failed").again("failed").again("passed"),
                        Told.of("", "Broken", 9, "passed").again("failed"))
                .to(folder.resolve("run.ndjson"));

        Traceability result = join(file);

        assertThat(statuses(result)).containsExactly("Flaky: PASSED", "Broken: FAILED");
        assertThat(result.examples().get(0).notes().earlier()).containsExactly("failed", "failed");
        assertThat(result.examples().get(1).notes().earlier()).containsExactly("passed");
    }

    /** All ids of both shards are the same: nothing of one may be taken for something of the other. */
    @Test
    void shards_are_one_run_in_whichever_order_they_are_named() {
        Path first = new RunWriter()
                .feature("both.feature", "B", Told.of("R", "One", 3, "failed"), Told.of("R", "Two", 6))
                .feature("a.feature", "A", Told.of("", "Only here", 3, "passed"))
                .to(folder.resolve("1.ndjson"));
        Path second = new RunWriter(1_800_000_000)
                .feature("c.feature", "C", Told.of("", "Only there", 3, "pending"))
                .feature("both.feature", "B", Told.of("R", "One", 3), Told.of("R", "Two", 6, "passed"))
                .to(folder.resolve("2.ndjson"));

        for (List<Path> order : List.of(List.of(first, second), List.of(second, first))) {
            Traceability result = join(order.toArray(Path[]::new));

            assertThat(statuses(result))
                    .containsExactly("Only here: PASSED", "One: FAILED", "Two: PASSED", "Only there: PENDING");
            assertThat(result.examples().get(2).steps().get(0).text()).isEqualTo("step 1 of Two");
            assertThat(result.problems()).isEmpty();
            assertThat(result.examples())
                    .allMatch(example -> example.notes().earlier().isEmpty());
        }
    }

    @Test
    void what_two_shards_ran_is_as_the_later_says_and_the_earlier_is_told() {
        Path early = new RunWriter()
                .feature("a.feature", "A", Told.of("R", "One", 3, "failed"))
                .to(folder.resolve("1.ndjson"));
        Path late = new RunWriter(1_800_000_000)
                .feature("a.feature", "A", Told.of("R", "One", 3, "passed"))
                .to(folder.resolve("2.ndjson"));

        for (Traceability result : List.of(join(early, late), join(late, early))) {
            assertThat(statuses(result)).containsExactly("One: PASSED");
            assertThat(result.examples().get(0).notes().earlier()).containsExactly("failed");
        }
    }

    @Test
    void shards_of_different_versions_lose_nothing_and_say_so() {
        Path one = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"))
                .to(folder.resolve("1.ndjson"));
        Path other = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 4, "failed"), Told.of("", "New", 9, "passed"))
                .to(folder.resolve("2.ndjson"));

        Traceability result = join(one, other);

        assertThat(statuses(result)).containsExactly("One: PASSED", "One: FAILED", "New: PASSED");
        assertThat(result.problems())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("different versions");
        assertThat(result.examples()).extracting(Example::id).doesNotHaveDuplicates();
    }

    @Test
    void a_last_line_cut_short_is_told_of_and_nothing_else_is_lost() throws IOException {
        Path file = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"), Told.of("", "Two", 6, "passed"))
                .interrupted(folder.resolve("run.ndjson"));
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - 30));

        Traceability result = join(file);

        assertThat(statuses(result)).containsExactly("One: PASSED", "Two: NOT_RUN");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line())
                    .isEqualTo(Files.readAllLines(file).size());
            assertThat(problem.what()).contains("break off at this line");
        });
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void what_did_not_run_is_shown_when_the_folder_is_named() {
        Pipeline pipeline =
                new Pipeline(folder).feature("shop.feature", "Feature: S\n  Example: One\n    Given nothing\n");
        Path messages = pipeline.run().messages();
        pipeline.feature("more.feature", "Feature: M\n  Example: Later\n    Given nothing\n");

        assertThat(statuses(join(Optional.of(pipeline.features()), messages)))
                .containsExactly("Later: NOT_RUN", "One: PASSED");
    }

    @Test
    void the_time_and_the_files_are_those_of_the_run() {
        Path file = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"))
                .to(folder.resolve("run.ndjson"));

        Provenance provenance = join(file).provenance();

        assertThat(provenance.generatedAt()).isEqualTo("2023-11-14T22:13:21Z");
        assertThat(provenance.inputs()).extracting(Provenance.Input::file).containsExactly("run.ndjson");
        assertThat(provenance.tools()).extracting(Provenance.Tool::name).containsExactly("none", "writer");
    }
}
