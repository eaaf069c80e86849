package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.drift.passage.Fingerprint;

/** What the commands tell of a made-up document that changes. */
class ChangedDocumentTest {

    private static final String TEAPOTS = """
            Brewing
            Tea brews for 3 minutes when the water is hot.
            The lid stays on while tea brews.
            """;

    private static final String LATER = TEAPOTS.replace("3 minutes", "4 minutes");

    @TempDir
    private Path folder;

    private Path sources = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void reviewed() throws IOException {
        Path catalogue = Files.createDirectories(folder.resolve("features/catalogue"));
        sources = Files.createDirectory(folder.resolve("sources"));
        supply(TEAPOTS);
        Files.writeString(folder.resolve("features/tea.feature"), """
                Feature: Tea
                  @TEA-1 @TP-002
                  Rule: Tea brews for three minutes
                    Example: One
                      When it brews
                """);
        Files.writeString(catalogue.resolve("interpretations.yaml"), """
                - id: INT-01
                  about: When the water is hot
                  says: At 100 degrees, for TP-002 does not say it.
                  reason: It boils then.
                  examples: [TEA-1.one]
                """);
        Files.writeString(catalogue.resolve("teapots.yaml"), """
                document: {id: TP, file: teapots, title: Teapots, publisher: p, url: https://e, edition: e}
                sections: [Brewing]
                statements:
                  - {id: TP-001, section: Brewing, says: A heading., kind: navigation, passages: [%s], disposition: boilerplate, reason: r}
                  - {id: TP-002, section: Brewing, says: Three minutes., kind: limit, passages: [%s]}
                  - {id: TP-003, section: Brewing, says: The lid stays on., kind: condition, passages: [%s]}
                """.formatted(
                        Fingerprint.of("Brewing"),
                        Fingerprint.of("Tea brews for 3 minutes when the water is hot."),
                        Fingerprint.of("The lid stays on while tea brews.")));
        assertThat(run("accept", "--sources=" + sources)).isZero();
        assertThat(run("confirm", "TEA-1", "--by=A")).isZero();
        assertThat(run("confirm", "INT-01", "--by=A")).isZero();
        assertThat(run("review", "--sources=" + sources)).isZero();
        assertThat(out).contains("Nothing changed since it was last accepted in TP.");
    }

    @Test
    void a_suspect_citation_is_shown_with_what_it_is_judged_by_and_how_it_is_confirmed() throws IOException {
        supply(LATER);

        assertThat(run("review", "--sources=" + sources)).isEqualTo(3);

        assertThat(out)
                .contains(
                        "- INT-01 cites it: When the water is hot",
                        "- TP-002 says: Three minutes.",
                        "- the document says now: Tea brews for 4 minutes when the water is hot.",
                        "first take over what it says now:",
                        "      accept --sources DIR TP-002\n",
                        "- TEA-1 (Tea brews for three minutes) cites TP-002",
                        "      confirm TEA-1 TP-002 --why \"...\"\n",
                        "      confirm INT-01 TP-002 --why \"...\"\n");
    }

    @Test
    void what_was_accepted_is_told_when_it_has_to_be_reviewed() throws IOException {
        supply(LATER);

        assertThat(run("accept", "--sources=" + sources)).isZero();
        assertThat(out).contains("Taken over: nothing.", "1 left open", "name its statement: TP-002.");

        assertThat(run("accept", "--sources=" + sources, "TP-002")).isZero();
        assertThat(out)
                .contains(
                        "- was: … ~~3~~ minutes",
                        "- is: Tea brews for **4** minutes",
                        "- TP-002 says: Three minutes.",
                        "TEA-1, Tea brews for three minutes",
                        "      confirm TEA-1 TP-002 --why \"...\"",
                        "INT-01, When the water is hot",
                        "      confirm INT-01 TP-002 --why \"...\"");

        assertThat(run("review")).isEqualTo(3);
        assertThat(out)
                .contains("- TP-002 says: Three minutes.", "confirm TEA-1 TP-002 --why")
                .doesNotContain("first take over", "the document says now");
    }

    @Test
    void a_statement_that_lost_one_of_its_passages_is_reviewed_even_where_no_number_went() throws IOException {
        Path file = folder.resolve("features/catalogue/teapots.yaml");
        String brews = Fingerprint.of("Tea brews for 3 minutes when the water is hot.");
        String both = brews + ", " + Fingerprint.of("Tea tastes nice.");
        Files.writeString(file, Files.readString(file).replace("[" + brews + "]", "[" + both + "]"));
        supply(TEAPOTS + "Tea tastes nice.\n");
        assertThat(run("accept", "--sources=" + sources, "TP-002")).isZero();
        for (String citing : List.of("TEA-1", "INT-01")) {
            assertThat(run("confirm", citing, "--why=The taste changes nothing.", "--by=A"))
                    .isZero();
        }
        assertThat(run("review", "--sources=" + sources)).isZero();
        supply(TEAPOTS);

        assertThat(run("accept", "--sources=" + sources, "TP-002")).isZero();

        assertThat(run("review", "--sources=" + sources)).isEqualTo(3);
        assertThat(out).contains("confirm TEA-1 TP-002 --why");
    }

    @Test
    void the_full_old_words_are_taken_where_they_are_there() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.copy(sources.resolve("teapots.txt"), before.resolve("teapots.txt"));
        supply(LATER);

        run("review", "--sources=" + sources, "--sources-before=" + before);
        assertThat(out).contains("      accept --sources DIR --sources-before BEFORE TP-002\n");

        assertThat(run("accept", "--sources=" + sources, "--sources-before=" + before, "TP-002"))
                .isZero();
        assertThat(out).contains("- was: Tea brews for ~~3~~ minutes when the water is hot.");
    }

    @Test
    void nothing_is_called_suspect_that_nobody_cites() throws IOException {
        supply(TEAPOTS.replace("stays on", "never stays on"));

        assertThat(run("accept", "--sources=" + sources, "TP-003", "--dry-run")).isZero();

        assertThat(out)
                .contains("Would be taken over: 1 change of substance.", "nothing cites that, so nothing is suspect");
    }

    @Test
    void what_moved_is_told_with_where_it_stood() throws IOException {
        supply(TEAPOTS.replace("The lid stays on while tea brews.\n", "")
                .replace("Brewing\n", "Brewing\nThe lid stays on while tea brews.\n"));

        run("review", "--sources=" + sources);

        assertThat(out).contains("; it stood behind what TP-00");
    }

    @Test
    void a_section_that_moved_goes_by_its_own_name() throws IOException {
        Path yaml = folder.resolve("features/catalogue/teapots.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml).replace("[Brewing]", "[Brewing, Pouring, Rinsing]")
                        + """
                  - {id: TP-004, section: Pouring, says: Pour., kind: condition, passages: [%s, %s, %s]}
                  - {id: TP-005, section: Rinsing, says: Rinse., kind: condition, passages: [%s, %s]}
                """.formatted(
                                        Fingerprint.of("Pouring"),
                                        Fingerprint.of("Pour it slowly into a cup."),
                                        Fingerprint.of("Never pour tea into a saucer."),
                                        Fingerprint.of("Rinsing"),
                                        Fingerprint.of("Rinse the pot with hot water.")));
        String pouring = "Pouring\nPour it slowly into a cup. Never pour tea into a saucer.\n";
        String rinsing = "Rinsing\nRinse the pot with hot water.\n";
        supply(TEAPOTS + pouring + rinsing);
        assertThat(run("accept", "--sources=" + sources, "TP-004", "TP-005")).isZero();
        supply(TEAPOTS + rinsing + pouring);

        run("review", "--sources=" + sources);

        assertThat(out)
                .contains(
                        "its whole section stands in another place\n\nSection Rinsing, behind what TP-003 restates; it stood behind what TP-004 restates\n");
    }

    @Test
    void what_is_only_around_the_document_is_called_so() throws IOException {
        Files.delete(sources.resolve("teapots.txt"));
        Files.writeString(
                sources.resolve("teapots.md"),
                "---\ntitle: Teapots\nms.date: 1/2/2026\n---\n# Teapots\n\n## Brewing\n\n"
                        + TEAPOTS.replace("Brewing\n", "").replace("\n", "\n\n"));

        assertThat(run("review", "--sources=" + sources)).isZero();

        assertThat(out)
                .contains(
                        "Nothing changed since it was last accepted in TP; ",
                        "around the document",
                        "TP calls itself of 2026-01-02; the catalogue has \u201ce\u201d.");
    }

    @Test
    void what_changed_in_the_document_is_accepted_before_it_is_confirmed() throws IOException {
        supply(LATER);

        assertThat(run("confirm", "TEA-1", "TP-002", "--why=It is so really.", "--by=A"))
                .isEqualTo(1);

        assertThat(err).contains("take that over first: accept --sources DIR TP-002");
    }

    @Test
    void why_a_document_could_not_be_read_stands_before_everything_else() throws IOException {
        Files.write(sources.resolve("teapots.txt"), new byte[] {0, 1, 2, 0, 0, (byte) 0xFF, 0, 3});

        assertThat(run("review", "--sources=" + sources)).isEqualTo(1);

        assertThat(out)
                .startsWith("# What changed in the documents\n\n## Could not be read\n\n- ")
                .doesNotContain("Nothing changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review",
                "confirm TEA-1",
                "accept --sources=x",
                "adopt x.md --id=XX --title=t --publisher=p --url=u",
                "documents",
                "fetch --to=x"
            })
    void a_command_that_runs_elsewhere_says_so(String command) throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add("--catalogue=" + elsewhere);

        assertThat(raw(arguments.toArray(String[]::new))).isEqualTo(1);

        assertThat(err).contains("There is no folder").contains("--catalogue DIR");
    }

    @Test
    void a_day_that_is_none_is_told_in_words() {
        assertThat(run("confirm", "TEA-1", "--until=tomorrow")).isEqualTo(2);

        assertThat(err).contains("\"tomorrow\" is no day").doesNotContain("java.");
    }

    private void supply(String text) throws IOException {
        Files.writeString(sources.resolve("teapots.txt"), text);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--catalogue=" + folder.resolve("features/catalogue"));
        all.add("--features=" + folder.resolve("features"));
        return raw(all.toArray(String[]::new));
    }

    private int raw(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter failed = new StringWriter();
        int code = Main.run(new PrintWriter(said, true), new PrintWriter(failed, true), arguments);
        out = said.toString();
        err = failed.toString();
        return code;
    }
}
