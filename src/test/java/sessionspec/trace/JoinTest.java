package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.core.kernel.Decision;

/** A specification in which everything holds, from feature file to status. */
class JoinTest {

    @TempDir
    private Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void specification() {
        pipeline = new Pipeline(folder)
                .statement("CA-001")
                .interpretation("INT-01", "SIF-1.asked-after-60-min")
                .discrepancy("DIS-01", "SIF-1.asked-after-59-min")
                .feature("sign-in/frequency.feature", """
                        Feature: Sign-in frequency
                          Two lines
                            of prose.

                          Background:
                            Given nothing

                          @SIF-1 @CA-001 @INT-01 @DIS-01
                          Rule: The window ends
                            As it must.

                            Scenario Outline: Asked after <asked> min
                              When SIF-1 with "window" of 60 min is asked after <asked> min
                              Examples:
                                | asked | reason |
                                | 59    | before |
                                | 60    | at     |
                                | 61    | after  |
                        """)
                .feature("tokens.feature", """
                        Feature: Tokens

                          @TOK-1 @CA-001
                          Rule: Tokens are tokens
                            Scenario: One
                              Given a table:
                                | a | b |
                              And a text:
                                \"""
                                text
                                \"""
                              And nothing of "<b>"
                              When TOK-1 decides
                        """);
    }

    @Test
    void everything_that_ran_and_decided_is_verified() {
        Traceability result = pipeline.run().join();

        assertThat(result.problems()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(result.filtered()).isFalse();
        assertThat(result.sourcesSupplied()).isFalse();
        assertThat(result.totals()).isEqualTo(new Totals(1, 1, 0, 1, 1, 1, 2, 2, 4, 4, 0, 1, 1));
        assertThat(result.documents().get(0).statements().get(0))
                .isEqualTo(new StatementTrace(
                        pipeline.statements().get(0), Status.VERIFIED, java.util.List.of("SIF-1", "TOK-1")));
    }

    @Test
    void features_and_rules_are_as_written() {
        Traceability result = pipeline.run().join();

        assertThat(result.features())
                .extracting(Feature::file)
                .containsExactly("features/sign-in/frequency.feature", "features/tokens.feature");
        Feature feature = result.features().get(0);
        assertThat(feature.family()).isEqualTo("SIF");
        assertThat(feature.description()).isEqualTo("Two lines\n  of prose.");
        Rule rule = feature.rules().get(0);
        assertThat(rule.title()).isEqualTo("The window ends");
        assertThat(rule.description()).isEqualTo("As it must.");
        assertThat(rule.line()).isEqualTo(9);
        assertThat(rule.statements()).containsExactly("CA-001");
        assertThat(rule.interpretations()).containsExactly("INT-01");
        assertThat(rule.discrepancies()).containsExactly("DIS-01");
        assertThat(rule.examples())
                .extracting(Example::id)
                .containsExactly("SIF-1.asked-after-59-min", "SIF-1.asked-after-60-min", "SIF-1.asked-after-61-min");
        assertThat(rule.examples()).extracting(Example::line).containsExactly(16, 17, 18);
        assertThat(rule.lifetimes()).extracting(it -> it.name()).containsExactly("window");
        assertThat(rule.boundary())
                .extracting(BoundaryRow::side)
                .containsExactly(BoundaryRow.Side.BEFORE, BoundaryRow.Side.AT, BoundaryRow.Side.AFTER);
        assertThat(rule.boundary().get(2).exampleId()).isEqualTo("SIF-1.asked-after-61-min");
    }

    @Test
    void steps_are_as_they_ran() {
        Traceability result = pipeline.run().join();

        Example outline = result.rules().get(0).examples().get(0);
        assertThat(outline.steps()).extracting(Step::keyword).containsExactly("Given", "When");
        Step step = outline.steps().get(1);
        assertThat(step.text()).isEqualTo("SIF-1 with \"window\" of 60 min is asked after 59 min");
        assertThat(step.values())
                .extracting(it -> step.text().substring(it.start(), it.end()))
                .containsExactly("SIF-1", "\"window\"", "60", "59");
        assertThat(step.definition())
                .isEqualTo("sessionspec.trace.fixtureglue.FixtureSteps.span(String, String, int, int)");
        assertThat(step.status()).isEqualTo("passed");
        assertThat(outline.moments())
                .singleElement()
                .satisfies(it -> assertThat(it.decision()).isNotEqualTo(Decision.NONE));

        Example tables = result.rules().get(1).examples().get(0);
        assertThat(tables.provedBy()).containsExactly("TOK-1");
        assertThat(tables.steps().get(0).table()).containsExactly(java.util.List.of("a", "b"));
        assertThat(tables.steps().get(1).docString()).isEqualTo("text");
        assertThat(tables.steps().get(2).text()).isEqualTo("nothing of \"<b>\"");
    }

    @Test
    void the_order_of_execution_changes_nothing() {
        Traceability serial = pipeline.run().join();

        assertThat(pipeline.run("--threads", "2", "--order", "reverse").join()).isEqualTo(serial);
    }

    @Test
    void a_filtered_run_says_nothing_of_the_whole() {
        pipeline.statement("CA-002").interpretation("INT-02", "SIF-1.asked-after-59-min");

        Traceability result = pipeline.run("--tags", "@TOK-1").join();

        assertThat(result.problems()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.FILTERED);
        assertThat(result.filtered()).isTrue();
        assertThat(result.rules()).extracting(Rule::status).containsExactly(Status.NOT_RUN, Status.VERIFIED);
        assertThat(result.documents().get(0).statements())
                .extracting(StatementTrace::status)
                .containsExactly(Status.NOT_RUN, Status.UNPROVEN);
        assertThat(result.rules().get(0).examples().get(0).steps())
                .extracting(Step::status)
                .containsOnly("unknown");
    }
}
