package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.catalogue.Problem.Kind.DUPLICATE_ID;
import static sessionspec.catalogue.Problem.Kind.JUDGEMENT_INCOMPLETE;
import static sessionspec.catalogue.Problem.Kind.LANGUAGE;
import static sessionspec.catalogue.Problem.Kind.RULE_INCOMPLETE;
import static sessionspec.catalogue.Problem.Kind.STATEMENT_INCOMPLETE;
import static sessionspec.catalogue.Problem.Kind.UNKNOWN_ID;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.Statement;

/** What is wrong with ids, tags and their order is told with its place and its remedy. */
class LanguageProblemTest {

    private static final String AT = "features/sif.feature:";

    @TempDir
    private Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void specification() {
        pipeline = new Pipeline(folder).statement("CA-001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @SIF-1 @CA-001 @CA-011 | UNKNOWN_ID      | No statement @CA-011                    | Did you mean @CA-001?
            @SIF-1 @CA-001 @CA-1   | UNKNOWN_ID      | No statement @CA-1                      | Did you mean @CA-001?
            @SIF-1 @CA-001 @INT-03 | UNKNOWN_ID      | No interpretation @INT-03               | Did you mean @INT-02?
            @SIF-1 @CA-001 @DIS-03 | UNKNOWN_ID      | No discrepancy @DIS-03                  | Did you mean @DIS-05?
            @SIF-1 @CA-001 @INT-09 | UNKNOWN_ID      | retired at features/catalogue/retired.yaml:3 | Cite one that is
            @SIF-1 @CA-001 @wip    | UNKNOWN_ID      | @wip is not part of the language        | its own id, such as @SIF-3
            @SIF-1 @CA-001 @ca-001 | UNKNOWN_ID      | @ca-001 is not part of the language     | Did you mean @CA-001?
            @SIF-1 @CA-001 @CB-001 | RULE_INCOMPLETE | has the id @SIF-1 already; @CB-001      | Did you mean @CA-001?
            """)
    void a_tag_that_means_nothing(String tags, sessionspec.catalogue.Problem.Kind kind, String what, String remedy) {
        pipeline.retired("INT-09")
                .interpretation("INT-02", "SIF-1.s")
                .discrepancy("DIS-05", "SIF-1.s")
                .feature("sif.feature", rule(tags + " @INT-02 @DIS-05", "R", "S", "SIF-1 decides"))
                .tells(kind, AT + "3", what, remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMATIVE,  STATEMENT_INCOMPLETE, is not specified according to the catalogue, make the statement specified",
        "BOILERPLATE,  STATEMENT_INCOMPLETE, is not specified according to the catalogue, make the statement specified",
        "NOT_MODELLED, STATEMENT_INCOMPLETE, is not specified according to the catalogue, make the statement specified",
        "RETIRED,      UNKNOWN_ID,           is retired,                                   cite what the document says now"
    })
    void a_statement_that_no_rule_may_cite(
            Statement.Disposition disposition, sessionspec.catalogue.Problem.Kind kind, String what, String remedy) {
        pipeline.statement("CA-002", disposition)
                .feature("sif.feature", rule("@SIF-1 @CA-001 @CA-002", "R", "S", "SIF-1 decides"))
                .tells(kind, AT + "3", "@CA-002 " + what, remedy);
    }

    @Test
    void a_rule_without_id() {
        pipeline.feature("sif.feature", rule("@CA-001", "R", "S", "SIF-1 decides"));

        Traceability result = pipeline.run().join();

        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(RULE_INCOMPLETE);
            assertThat(problem.place()).hasToString(AT + "4");
            assertThat(problem.what()).contains("has no id");
        });
        assertThat(result.rules().get(0).status()).isEqualTo(Status.UNPROVEN);
    }

    @Test
    void a_rule_without_statement() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides")
                                + "\n  @SIF-2\n  Rule: R2\n    Scenario: S2\n      When SIF-2 decides\n")
                .tells(RULE_INCOMPLETE, AT + "9", "\"R2\" cites no statement", "such as @CA-014");
    }

    @Test
    void a_rule_without_example() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides") + "\n  @SIF-2 @CA-001\n  Rule: R2\n")
                .tells(RULE_INCOMPLETE, AT + "9", "\"R2\" has no example", "Add at least one example");
    }

    @Test
    void an_outline_without_rows() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides")
                                + "    Scenario Outline: O\n      When <x> decides\n      Examples:\n        | x |\n")
                .tells(RULE_INCOMPLETE, AT + "7", "no row", "table of examples");
    }

    @Test
    void an_example_outside_a_rule() {
        pipeline.feature(
                        "sif.feature",
                        "Feature: F\n  Scenario: Out\n    Given nothing\n  @SIF-1 @CA-001\n  Rule: R\n"
                                + "    Scenario: S\n      When SIF-1 decides\n")
                .tells(RULE_INCOMPLETE, AT + "2", "\"Out\" stands outside any rule", "Put it under the rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature", "scenario", "examples"})
    void a_tag_where_only_rules_carry_tags(String where) {
        String text = "TAG-feature\nFeature: F\n  @SIF-1 @CA-001\n  Rule: R\n    TAG-scenario\n"
                + "    Scenario Outline: S <x>\n      When <x> decides\n      TAG-examples\n      Examples:\n"
                + "        | x     |\n        | SIF-1 |\n";
        String line = where.equals("feature") ? "1" : where.equals("scenario") ? "5" : "8";

        pipeline.feature("sif.feature", text.replace("TAG-" + where, "@CA-001").replaceAll("TAG-\\w+", ""))
                .tells(RULE_INCOMPLETE, AT + line, "@CA-001 stands on a feature or an example", "Move it to the rule");
    }

    @Test
    void a_rule_id_used_twice() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides")
                                + "\n  @SIF-1 @CA-001\n  Rule: R2\n    Scenario: S\n      When SIF-1 decides\n")
                .tells(
                        DUPLICATE_ID,
                        AT + "9",
                        "SIF-1 stands at features/sif.feature:4 and at features/sif.feature:9",
                        "next free number");
    }

    @Test
    void a_rule_id_that_was_retired() {
        pipeline.retired("SIF-1")
                .feature("sif.feature", rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides"))
                .tells(DUPLICATE_ID, AT + "4", "SIF-1 was retired at features/catalogue/retired.yaml:3", "next free");
    }

    @Test
    void a_rule_title_used_twice() {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "Same", "S", "SIF-1 decides"))
                .feature("tok.feature", rule("@TOK-1 @CA-001", "Same", "S", "TOK-1 decides"))
                .tells(RULE_INCOMPLETE, "features/tok.feature:4", "title of the rule at " + AT + "4", "sets it apart");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It holds for one two three four five six seven eight nine ten and eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and more | has 26 words, and 25 are the most | two rules
            Of a cookie the documents do not say | begins with "Of"                                          | Begin with the subject
            It holds.                            | ends with a full stop                                     | as a heading
            it holds                             | begins with a small letter                                 | as a heading
            """)
    void a_rule_title_that_is_not_one_short_sentence(String title, String what, String remedy) {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", title, "S", "SIF-1 decides"))
                .tells(LANGUAGE, AT + "4", what, remedy);
    }

    @Test
    void a_rule_title_of_25_words() {
        String title = "It" + " holds".repeat(24);
        assertThat(pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", title, "S", "SIF-1 decides"))
                        .run()
                        .join()
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It ends after the hour                             | begins with "It"
            Whether a token goes on is open                    | begins with "Whether"
            In an app that keeps its own cookies it is open    | has "it is open"
            a token ends after the hour                        | begins with "a"
            The documents do not say it of joined devices      | has "say it"
            The session goes on in another app as well         | ends with "as well"
            A policy leaves the token at the longer one        | ends with "one"
            A token of two hours, asked at 02:00               | has ", asked at"
            A token ends after the hour.                       | ends with "."
            """)
    void a_name_of_an_example_that_is_not_understood_alone(String name, String what) {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", name, "SIF-1 decides"))
                .tells(LANGUAGE, AT + "5", what, "can be read alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The user of a unregistered device is prompted  | "a unregistered"
            An personal device is used                     | "An personal"
            """)
    void an_article_that_does_not_agree(String name, String what) {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", name, "SIF-1 decides"))
                .tells(LANGUAGE, AT + "5", what, "the other article");
    }

    @Test
    void a_name_of_an_example_that_is_long() {
        String name = "The token" + " ends".repeat(24);
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", name, "SIF-1 decides"))
                .tells(LANGUAGE, AT + "5", "has 26 words, and 25 are the most", "one sentence");
    }

    @Test
    void a_family_in_two_files() {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides"))
                .feature("tok.feature", rule("@SIF-2 @CA-001", "R2", "S", "SIF-2 decides"))
                .tells(RULE_INCOMPLETE, "features/tok.feature:4", "SIF stands in features/sif.feature", "one family");
    }

    @Test
    void two_families_in_one_file() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides")
                                + "\n  @TOK-1 @CA-001\n  Rule: R2\n    Scenario: S\n      When TOK-1 decides\n")
                .tells(RULE_INCOMPLETE, AT + "9", "TOK-1 stands in the file of the family SIF", "next free number");
    }

    @Test
    void two_examples_of_one_name() {
        pipeline.feature(
                        "sif.feature",
                        rule("@SIF-1 @CA-001", "R", "S!", "SIF-1 decides")
                                + "    Scenario: S\n      When SIF-1 decides\n")
                .tells(DUPLICATE_ID, AT + "7", "SIF-1.s stands at features/sif.feature:5", "<column> of the table");
    }

    @Test
    void an_example_whose_name_makes_no_address() {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", "日本語 — !", "SIF-1 decides"))
                .tells(RULE_INCOMPLETE, AT + "5", "日本語 — !", "letters a to z");
    }

    @Test
    void a_specified_statement_that_no_rule_cites() {
        pipeline.statement("CA-002")
                .feature("sif.feature", rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides"))
                .tells(
                        STATEMENT_INCOMPLETE,
                        "features/catalogue/x.yaml:7",
                        "No rule cites the statement CA-002",
                        "@CA-002, or give the statement another disposition");
    }

    @ParameterizedTest
    @CsvSource({
        "SIF-1.the-windo,  SIF-1 does not have,         Did you mean \"SIF-1.the-window\"?",
        "SIF-9.the-window, there is no SIF-9,           Did you mean \"SIF-1.the-window\"?",
        "SIF-1,            SIF-1 does not have,         rule id"
    })
    void a_judgement_that_names_an_example_that_is_not(String example, String what, String remedy) {
        pipeline.interpretation("INT-01", example)
                .feature("sif.feature", rule("@SIF-1 @CA-001 @INT-01", "R", "The window", "SIF-1 decides"))
                .tells(JUDGEMENT_INCOMPLETE, "features/catalogue/x.yaml:7", what, remedy);
    }

    @Test
    void a_judgement_that_no_rule_cites() {
        pipeline.discrepancy("DIS-01", "SIF-1.s")
                .feature("sif.feature", rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides"))
                .tells(
                        JUDGEMENT_INCOMPLETE,
                        "features/catalogue/x.yaml:7",
                        "No rule cites the discrepancy DIS-01",
                        "@DIS-01");
    }

    @ParameterizedTest
    @CsvSource({"INT-01, interpretation", "DIS-01, discrepancy"})
    void a_rule_whose_example_pins_a_judgement_that_it_does_not_cite(String id, String what) {
        pipeline.interpretation("INT-01", "SIF-1.s", "TOK-1.s")
                .discrepancy("DIS-01", "SIF-1.s", "TOK-1.s")
                .feature("sif.feature", rule("@SIF-1 @CA-001 @INT-01 @DIS-01", "R", "S", "SIF-1 decides"))
                .feature(
                        "tok.feature",
                        rule("@TOK-1 @CA-001 @INT-01 @DIS-01".replace(" @" + id, ""), "T", "S", "TOK-1 decides"))
                .tells(
                        JUDGEMENT_INCOMPLETE,
                        "features/tok.feature:4",
                        "The rule TOK-1 does not cite the " + what + " " + id + ", which its example TOK-1.s pins",
                        "Tag the rule with @" + id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | When SIF-1 decides; And it holds                      | is one for Then  | under Then what comes of it
            6 | Given it holds; When SIF-1 decides                    | is one for Then  | under Then what comes of it
            7 | When SIF-1 decides; And nothing                       | is one for Given | under Given
            8 | Given SIF-1 decides; Then it holds; And SIF-1 decides | is one for When  | under When
            7 | Given SIF-1 decides; And nothing                      | is told after what happened | before what happens
            8 | When SIF-1 decides; Then it holds; Given nothing      | is told after what happened | before what happens
            7 | When SIF-1 decides; Given SIF-1 decides               | is told after what happened | before what happens
            7 | Given it is on; And it is off; When SIF-1 decides     | was told already | a step that somebody takes
            """)
    void a_step_in_another_role_than_its_phrase(int line, String steps, String what, String remedy) {
        String example =
                rule("@SIF-1 @CA-001", "R", "S", "nothing").replace("When nothing", steps.replace("; ", "\n      "));
        pipeline.feature("sif.feature", example).tells(LANGUAGE, AT + line, what, remedy);
    }

    @Test
    void an_event_may_have_happened_before() {
        String example = rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides").replace("When", "Given");
        assertThat(pipeline.feature("sif.feature", example).run().join().problems())
                .isEmpty();
    }

    @Test
    void a_rule_of_the_core_that_no_feature_states() {
        pipeline.feature("sif.feature", rule("@SIF-1 @CA-001", "R", "S", "SIF-1 decides\n      And SIF-11 decides"))
                .tells(UNKNOWN_ID, AT + "5", "decides by the rule SIF-11", "Did you mean \"SIF-1\"?");
    }

    private static String rule(String tags, String title, String example, String step) {
        return "Feature: F\n\n  " + tags + "\n  Rule: " + title + "\n    Scenario: " + example + "\n      When " + step
                + "\n";
    }
}
