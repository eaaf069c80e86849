package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.catalogue.Problem.Kind.BOUNDARY_MISSING;
import static sessionspec.catalogue.Problem.Kind.EXAMPLE_FAILED;
import static sessionspec.catalogue.Problem.Kind.RULE_INCOMPLETE;
import static sessionspec.catalogue.Problem.Kind.UNKNOWN_ID;
import static sessionspec.catalogue.Problem.Kind.UNPROVEN;
import static sessionspec.catalogue.Problem.Kind.UNREADABLE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;

/** Only execution verifies, and only evidence proves. */
class ExecutionProblemTest {

    private static final String EXAMPLE = "features/sif.feature:5";
    private static final String RULE = "features/sif.feature:4";

    @TempDir
    private Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void specification() {
        pipeline = new Pipeline(folder).statement("CA-001");
    }

    @ParameterizedTest
    @CsvSource({
        "it fails with \"<b>&'\",  <b>&',                    Hold the example against its documents",
        "it is pending,            is pending,               Finish the step definition sessionspec.trace.fixtureglue",
        "it is skipped,            is skipped: ,             a skipped step is never a pass",
        "it is not defined,        is undefined,             step vocabulary",
        "it is ambiguous,          is ambiguous,             Keep one of them"
    })
    void a_step_that_does_not_pass(String step, String what, String remedy) {
        examples("SIF-1 decides\n      And " + step + "\n      And it attaches a note");

        Traceability result = pipeline.run().join();

        Pipeline.onlyProblem(result, EXAMPLE_FAILED, EXAMPLE, what, remedy);
        assertThat(result.problems().get(0).what()).contains("And " + step).doesNotContain("\tat ");
        assertThat(result.rules().get(0).status()).isEqualTo(Status.FAILED);
        assertThat(result.documents().get(0).statements().get(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void a_hook_that_does_not_pass() {
        pipeline.feature(
                        "sif.feature",
                        "Feature: F\n\n  @SIF-1 @CA-001\n  Rule: R\n    Scenario: A broken hook\n      When SIF-1 decides\n")
                .tells(EXAMPLE_FAILED, EXAMPLE, "the hook broke", "Hold the example");
    }

    @Test
    void a_dry_run_proves_nothing() {
        examples("SIF-1 decides");

        assertThat(pipeline.run("--dry-run").join().verdict()).isEqualTo(Verdict.NOT_VERIFIED);
    }

    @Test
    void a_long_message_is_cut() {
        examples("it fails with \"" + "x".repeat(5000) + "\"");

        assertThat(pipeline.run().join().problems().get(0).what()).endsWith("…").hasSizeLessThan(5600);
    }

    @Test
    void a_rule_whose_fault_no_example_notices() {
        examples("it attaches a note");
        pipeline.tells(UNPROVEN, RULE, "deaf to SIF-1", "assert an answer, a fact or advice");
        assertThat(pipeline.join().rules().get(0).status()).isEqualTo(Status.UNPROVEN);
    }

    @Test
    void a_rule_that_only_another_one_speaks_for() {
        pipeline.feature(
                "tok.feature", "Feature: T\n  @TOK-1 @CA-001\n  Rule: T\n    Scenario: T\n      When TOK-1 decides\n");
        examples("TOK-1 decides");
        pipeline.tells(UNPROVEN, RULE, "deaf to SIF-1", "that rests on it");
    }

    @Test
    void a_rule_whose_fault_an_example_notices_is_proved_by_it() {
        examples("SIF-1 decides");

        RuleFault fault = pipeline.run().join().rules().get(0).fault();

        assertThat(fault.kind()).isEqualTo(Fault.Kind.SILENCED);
        assertThat(fault.red()).hasSize(1);
        assertThat(fault.unproved()).isEmpty();
    }

    @Test
    void a_finding_without_a_sentence() {
        examples("SIF-1 decides");
        pipeline.wordless()
                .tells(RULE_INCOMPLETE, EXAMPLE, "\"marked\", has no sentence", "features/catalogue/findings/");
    }

    @Test
    void a_sentence_that_no_example_reaches() {
        examples("SIF-1 decides");
        pipeline.sentence("SIF-2")
                .tells(RULE_INCOMPLETE, Pipeline.CATALOGUE.toString(), "No example reaches", "take the sentence");
    }

    @Test
    void an_example_without_steps() {
        pipeline.feature("sif.feature", "Feature: F\n\n  @SIF-1 @CA-001\n  Rule: R\n    Scenario: Empty\n");

        assertThat(pipeline.run().join().rules().get(0).status()).isNotEqualTo(Status.VERIFIED);
        assertThat(pipeline.join().verdict()).isEqualTo(Verdict.NOT_VERIFIED);
    }

    @Test
    void evidence_that_cannot_be_read() {
        examples("SIF-1 decides\n      And it attaches a note\n      And it attaches \"{\"");
        pipeline.tells(UNREADABLE, EXAMPLE, "evidence that cannot be read", "EvidenceJson");
    }

    @ParameterizedTest
    @CsvSource({
        "59 60,       just after the end",
        "60 61,       just before the end",
        "59 61,       at the end",
        "1,           'just before, or at, or just after the end'",
        "58 60 61,    just before the end",
        "59 60 62,    just after the end"
    })
    void a_period_that_is_not_shown_on_both_sides_of_its_end(String asked, String what) {
        asked("SIF-1 with \"window\" of 60 min is asked after %s min", asked);
        pipeline.tells(BOUNDARY_MISSING, RULE, "never ask SIF-1 " + what + " of \"window\"", "one minute before");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIF-1 with the cutoff \"retirement\" is asked after %s min           | 59 60 61 | 59 60",
                "SIF-1 with \"shortest\" of at least 60 min is set to %s min          | 59 60 61 | 60 61"
            })
    void a_cutoff_or_a_bound_likewise(String step, String shown, String notShown) {
        asked(step, notShown);
        assertThat(pipeline.run().join().problems())
                .singleElement()
                .extracting(it -> it.kind())
                .isEqualTo(BOUNDARY_MISSING);

        asked(step, shown);
        Traceability result = pipeline.run().join();
        assertThat(result.problems()).isEmpty();
        assertThat(result.rules().get(0).boundary()).hasSize(3);
    }

    @Test
    void each_period_of_a_rule_must_be_shown() {
        asked("SIF-1 with \"window\" of 60 min is asked after %s min", "59 60 61");
        pipeline.feature(
                        "tok.feature",
                        "Feature: T\n  @TOK-1 @CA-001\n  Rule: T\n    Scenario: T\n      When TOK-1 decides\n"
                                + "      And SIF-1 with \"other\" of 60 min is asked after 60 min\n")
                .tells(BOUNDARY_MISSING, RULE, "just before, or just after the end of \"other\"", "one minute after");
    }

    @Test
    void the_rows_of_a_boundary_are_of_one_end_if_there_is_such() {
        asked(
                "SIF-1 with \"window\" of %s",
                "30 min is asked after 29|60 min is asked after 60|90 min is asked after 91"
                        + "|45 min is asked after 44|45 min is asked after 45|45 min is asked after 46",
                "\\|",
                " min");

        assertThat(pipeline.run().join().rules().get(0).boundary())
                .extracting(BoundaryRow::exampleId)
                .containsExactly("SIF-1.example-3", "SIF-1.example-4", "SIF-1.example-5");
    }

    @Test
    void the_rows_of_a_boundary_are_of_the_rule_s_own_examples_if_there_are_such() {
        for (String rule : List.of("BEF-1", "SIF-1")) {
            pipeline.feature(rule.substring(0, 3).toLowerCase(Locale.ROOT) + ".feature", """
                    Feature: F
                      @%1$s @CA-001
                      Rule: R
                        Scenario Outline: O
                          When %1$s decides
                          And SIF-1 with "window" of 60 min is asked after <asked> min
                          Examples:
                            | asked |
                            | 59    |
                            | 60    |
                            | 61    |
                    """.formatted(rule));
        }

        assertThat(pipeline.run().join().rules())
                .filteredOn(rule -> rule.id().equals("SIF-1"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.boundary())
                        .hasSize(3)
                        .allMatch(row -> row.exampleId().startsWith("SIF-1.")));
    }

    @Test
    void a_declared_lifetime_of_no_rule() {
        examples("SIF-1 decides");
        pipeline.declared(new Lifetime("window", Duration.ofHours(1), "SIF-2", Lifetime.Kind.FIXED, Origin.QUOTED))
                .tells(
                        UNKNOWN_ID,
                        "src/main/java/sessionspec/core/kernel/Lifetimes.java",
                        "\"window\" belongs to the rule SIF-2",
                        "Did you mean \"SIF-1\"?");
    }

    @Test
    void a_declared_lifetime_that_nothing_uses() {
        examples("SIF-1 decides");
        pipeline.declared(new Lifetime("window", Duration.ofHours(1), "SIF-1", Lifetime.Kind.FIXED, Origin.QUOTED))
                .tells(
                        BOUNDARY_MISSING,
                        RULE,
                        "No finding of SIF-1 uses its lifetime \"window\"",
                        "Let the core decide");
    }

    @Test
    void lifetimes_stand_shortest_first() {
        asked("SIF-1 with \"window\" of 60 min is asked after %s min", "59 60 61");
        pipeline.declared(new Lifetime("long", Duration.ofDays(90), "SIF-1", Lifetime.Kind.FIXED, Origin.QUOTED))
                .declared(new Lifetime("short", Duration.ofMinutes(5), "SIF-1", Lifetime.Kind.FIXED, Origin.QUOTED));

        Traceability result = pipeline.run().join();

        assertThat(result.lifetimes()).extracting(Lifetime::name).containsExactly("short", "long");
        assertThat(result.rules().get(0).lifetimes())
                .extracting(Lifetime::name)
                .containsExactly("short", "window", "long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "\"quoted\" & 'single'",
                "A\\b\\n${x} #{y} {{z}}",
                "\u202Eright to left",
                "Combining e\u0301 and \uD83D\uDD11 key",
                "İstanbul",
                "../../etc/passwd"
            })
    void hostile_names_pass_through_unchanged(String name) {
        pipeline.feature(
                "a folder/ü <b>.feature",
                "Feature: " + name + "\n\n  @SIF-1 @CA-001\n  Rule: " + name + "\n    Scenario: " + name
                        + "\n      When SIF-1 decides\n");

        Traceability result = pipeline.run().join();

        assertThat(result.problems()).isEmpty();
        Feature feature = result.features().get(0);
        assertThat(feature.file()).isEqualTo("features/a folder/ü <b>.feature");
        assertThat(feature.name()).isEqualTo(name);
        assertThat(feature.rules().get(0).title()).isEqualTo(name);
        Example example = feature.rules().get(0).examples().get(0);
        assertThat(example.name()).isEqualTo(name);
        assertThat(example.id()).matches("SIF-1\\.[a-z0-9]+(-[a-z0-9]+)*");
    }

    private void examples(String step) {
        pipeline.feature(
                "sif.feature", "Feature: F\n\n  @SIF-1 @CA-001\n  Rule: R\n    Scenario: S\n      When " + step + "\n");
    }

    private void asked(String step, String values) {
        asked(step, values, " ", "");
    }

    private void asked(String step, String values, String separator, String end) {
        int[] count = {0};
        pipeline.feature(
                "sif.feature",
                "Feature: F\n\n  @SIF-1 @CA-001\n  Rule: R\n"
                        + Arrays.stream(values.split(separator))
                                .map(value -> "    Scenario: Example " + count[0]++ + "\n      When "
                                        + step.formatted(value) + end + "\n")
                                .collect(Collectors.joining()));
    }
}
