package sessionspec.catalogue.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problem.Kind;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.Term;

class CatalogueLoaderTest {

    private static final String TEAPOTS = """
            document:
              id: TP
              file: teapots
              title: On teapots
              publisher: The kettle board
              url: https://example.org/teapots
              edition: prints none
            sections:
              - Brewing
              - Pouring
            statements:
              - id: TP-001
                section: Brewing
                says: Tea brews for 3 minutes.
                kind: default
                passages: [123456789012, 0a1b2c3d4e5f#2]
              - id: TP-002
                says: The board likes tea.
                kind: commentary
                disposition: not modelled
                reason: Nothing follows from it.
                passages: [1234567e8901]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void teapots() throws IOException {
        write("teapots.yaml", TEAPOTS);
    }

    @Test
    void readsADocumentAsWritten() {
        Catalogue catalogue = load();

        assertThat(catalogue.problems()).isEmpty();
        CataloguedDocument document = catalogue.documents().get(0);
        assertThat(document.sections()).containsExactly(Section.of("Brewing"), Section.of("Pouring"));
        assertThat(document.place()).isEqualTo(new Place(folder + "/teapots.yaml", 2));
        Statement first = document.statements().get(0);
        assertThat(first.disposition()).isEqualTo(Disposition.SPECIFIED);
        assertThat(first.kind()).isEqualTo(Statement.Kind.DEFAULT);
        assertThat(first.passages())
                .as("digits stay digits")
                .containsExactly(new Claim("123456789012", 1), new Claim("0a1b2c3d4e5f", 2));
        assertThat(first.place().line()).isEqualTo(12);
        Statement second = document.statements().get(1);
        assertThat(second.section()).isEmpty();
        assertThat(second.disposition()).isEqualTo(Disposition.NOT_MODELLED);
        assertThat(second.passages()).containsExactly(new Claim("1234567e8901", 1));
    }

    @Test
    void readsTheListsInTheOrderOfTheirIds() throws IOException {
        write("interpretations.yaml", """
                - {id: INT-02, about: d, says: b, reason: r, examples: [TEA-1.hot]}
                - {id: INT-01, about: c, says: a, reason: r, examples: [TEA-1.hot, TEA-2.cold]}
                """);
        write("discrepancies.yaml", """
                - id: DIS-01
                  about: strength
                  sides: [{statement: TP-001, reading: strong}, {statement: TP-002, reading: weak}]
                  chosen: strong
                  reason: r
                  examples: [TEA-1.hot]
                """);
        write("glossary.yaml", "- {term: pot, means: a vessel}\n- {term: Leaf, means: of a plant}\n");
        write("retired.yaml", "# none yet\n");

        Catalogue catalogue = load();

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.interpretations())
                .extracting(Interpretation::id, Interpretation::about)
                .containsExactly(tuple("INT-01", "c"), tuple("INT-02", "d"));
        assertThat(catalogue.discrepancies().get(0).sides())
                .containsExactly(new Discrepancy.Side("TP-001", "strong"), new Discrepancy.Side("TP-002", "weak"));
        assertThat(catalogue.glossary()).extracting(Term::term).containsExactly("Leaf", "pot");
        assertThat(catalogue.retired()).isEmpty();
    }

    @Test
    void readsWhatFindingsSayWithTheLineOfEach() throws IOException {
        Files.createDirectory(folder.resolve("findings"));
        write("findings/tea.yaml", "TEA-2:\n  cold: It is cold.\nTEA-1:\n  hot: It is hot.\n");

        Catalogue catalogue = load();

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.sentences())
                .containsExactly(
                        new FindingSentence("TEA-1", "hot", "It is hot.", new Place(folder + "/findings/tea.yaml", 4)),
                        new FindingSentence(
                                "TEA-2", "cold", "It is cold.", new Place(folder + "/findings/tea.yaml", 2)));
    }

    /** Replaces a piece of the good document and expects exactly this problem. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: default               | kind: defualt          | UNREADABLE | 12 | Did you mean \"default\"",
                "section: Brewing            | colour: red            | UNREADABLE | 12 | The key \"colour\" is unknown",
                "kind: default               |                        | UNREADABLE | 12 | The key \"kind\" is missing",
                "says: Tea brews             | # says                 | UNREADABLE | 12 | The key \"says\" is missing",
                "says: Tea brews for 3 minutes. | says: [a, b]        | UNREADABLE | 12 | \"says\" has the wrong form",
                "section: Brewing            | section: Brewin        | UNKNOWN_ID | 12 | Did you mean \"Brewing\"",
                "section: Brewing            | says: twice            | UNREADABLE | 14 | Duplicate",
                "id: TP-001                  | id: TP-01              | UNREADABLE | 12 | no id of a statement of TP",
                "id: TP-001                  | id: XX-001             | UNREADABLE | 12 | no id of a statement of TP",
                "id: TP-001                  | id: TP-002             | DUPLICATE_ID | 17 | TP-002 is used twice",
                "id: TP-001                  | reason: none           | UNREADABLE | 12 | The key \"id\" is missing",
                "reason: Nothing             | # Nothing              | STATEMENT_INCOMPLETE | 17 | without a reason",
                "disposition: not modelled   |                        | STATEMENT_INCOMPLETE | 17 | still has a reason",
                "disposition: not modelled   | disposition: ignored   | UNREADABLE | 17 | \"ignored\" is no disposition",
                "passages: [1234567e8901]    |                        | STATEMENT_INCOMPLETE | 17 | claims no passage",
                "passages: [1234567e8901]    | passages: []           | STATEMENT_INCOMPLETE | 17 | claims no passage",
                "passages: [1234567e8901]    | passages: 1234567e8901 | UNREADABLE | 17 | \"passages\" has the wrong form",
                "[1234567e8901]              | [1234567E8901]         | UNREADABLE | 17 | is no fingerprint",
                "[1234567e8901]              | ['1234567e8901#0']     | UNREADABLE | 17 | is no fingerprint",
                "[1234567e8901]              | [1234567e8901, 1234567e8901#1] | DUPLICATE_ID | 17 | 1234567e8901#1 twice",
                "file: teapots               | file: teapots.html     | UNREADABLE | 2 | without folder and extension",
                "https://example.org/teapots | javascript:alert(1)    | UNREADABLE | 2 | is no web address",
            })
    void namesOneMistake(String good, @Nullable String bad, Kind kind, int line, String what) throws IOException {
        String broken = TEAPOTS.replace(good, bad == null ? "# gone" : bad);
        assertThat(broken).as("the mistake is made").isNotEqualTo(TEAPOTS);
        write("teapots.yaml", broken);

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .anySatisfy(p -> {
                    assertThat(p.kind()).isEqualTo(kind);
                    assertThat(p.place()).isEqualTo(new Place(folder + "/teapots.yaml", line));
                    assertThat(p.what()).contains(what);
                    assertThat(p.remedy()).isNotBlank();
                })
                .hasSizeLessThanOrEqualTo(2);
        assertThat(catalogue.documents().get(0).statements())
                .as("its sibling is still there")
                .isNotEmpty();
    }

    @Test
    void aDocumentThatDoesNotSayWhichItIsCannotBeRead() throws IOException {
        write("teapots.yaml", TEAPOTS.replace("edition: prints none", ""));

        assertThat(load().documents()).isEmpty();
        assertThat(load().problems()).singleElement().satisfies(p -> {
            assertThat(p.place()).isEqualTo(new Place(folder + "/teapots.yaml", 2));
            assertThat(p.what()).isEqualTo("The key \"edition\" is missing or empty.");
            assertThat(p.remedy()).endsWith("Nothing in the file is read until then.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "INT", "tp", "TEAPOT"})
    void aDocumentIdIsShortAndFree(String id) throws IOException {
        write("teapots.yaml", TEAPOTS.replaceFirst("id: TP", "id: " + id));

        assertThat(load().problems()).anyMatch(p -> p.what().equals("\"" + id + "\" is no id of a document."));
    }

    @Test
    void listsWhatIsAllowed() throws IOException {
        write("teapots.yaml", TEAPOTS.replace("kind: default", "kind: rumour"));

        assertThat(load().problems().get(0).remedy())
                .contains("definition, default, limit")
                .contains("navigation");
    }

    @Test
    void aSyntaxErrorCostsOneStatementAndNoOtherFile() throws IOException {
        write("teapots.yaml", TEAPOTS.replace("says: Tea brews for", "says: Tea brews: for"));
        write("cups.yaml", TEAPOTS.replace("TP", "CU").replace("teapots", "cups"));

        Catalogue catalogue = load();

        assertThat(catalogue.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.UNREADABLE);
            assertThat(p.place().line()).isEqualTo(14);
        });
        assertThat(catalogue.documents())
                .flatExtracting(CataloguedDocument::statements)
                .extracting(Statement::id)
                .containsExactly("CU-001", "CU-002", "TP-002");
    }

    @ParameterizedTest
    @CsvSource({
        "'says: \"Tea brews', 14",
        "'says: [Tea brews', 12",
        "'says: @Tea', 14",
        "'says: Tea\n    \t- x: y: z', 15"
    })
    void namesTheLineOfASyntaxError(String bad, int line) throws IOException {
        write("teapots.yaml", TEAPOTS.replace("says: Tea brews for 3 minutes.", bad));

        Catalogue catalogue = load();

        assertThat(catalogue.problems().get(0).place().line()).isEqualTo(line);
        assertThat(catalogue.documents().get(0).statements())
                .extracting(Statement::id)
                .doesNotContain("TP-001");
    }

    @Test
    void aFileThatIsNoYamlAtAllHidesNoOther() throws IOException {
        write("a.yaml", "}{");
        write("c.yaml", "just text");
        write("d.yaml", "- a\n- list\n");
        write("e.yaml", "[".repeat(200_000));
        write("f.yaml", TEAPOTS.replace("TP", "SE").replace("file: teapots", "file: second") + "---\nmore: 1\n");
        Files.write(folder.resolve("g.yaml"), "title: caf\u00e9".getBytes(ISO_8859_1));
        write("h.yml", TEAPOTS);

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .extracting(p -> Path.of(p.place().file()).getFileName().toString())
                .containsOnly("a.yaml", "c.yaml", "d.yaml", "e.yaml", "f.yaml", "g.yaml", "h.yml");
        assertThat(catalogue.documents()).extracting(CataloguedDocument::id).contains("TP");
    }

    @Test
    void aMissingOrEmptyFolderIsAProblem() throws IOException {
        Catalogue missing = CatalogueLoader.load(folder.resolve("nowhere"));
        Catalogue empty = CatalogueLoader.load(Files.createDirectory(folder.resolve("empty")));

        assertThat(missing.problems()).extracting(Problem::what).containsExactly("There is no such folder.");
        assertThat(empty.problems()).extracting(Problem::what).containsExactly("The catalogue is empty.");
    }

    @Test
    void aFileThatHoldsNothingIsAProblem() throws IOException {
        write("glossary.yaml", "\n");

        assertThat(load().problems())
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo("The file holds nothing."))
                .satisfies(it -> assertThat(it.place().file()).endsWith("glossary.yaml"));
    }

    @Test
    void aRetiredIdNeverComesBack() throws IOException {
        write("retired.yaml", "- {id: TP-002, was: w, reason: r}\n- {id: INT-01, was: w, reason: r}\n");
        write("interpretations.yaml", "- {id: INT-01, about: a, says: s, reason: r, examples: [TEA-1.hot]}\n");

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .hasSize(2)
                .allMatch(p -> p.kind() == Kind.DUPLICATE_ID && p.what().contains("retired.yaml:"))
                .anyMatch(p -> p.place().equals(new Place(folder + "/teapots.yaml", 17)));
    }

    @Test
    void aRetiredStatementNeedsAReasonButNoPassageAndItsIdIsTaken() throws IOException {
        write("teapots.yaml", TEAPOTS + """
                  - id: TP-003
                    says: s
                    kind: limit
                    disposition: retired
                    reason: Dropped in the new edition.
                  - {id: TP-003, says: s, kind: limit, passages: [aaaaaaaaaaaa]}
                """.indent(2).replaceAll("(?m)^ {4}", "  "));

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what())
                        .contains("TP-003 is retired and used again")
                        .contains("teapots.yaml:23"));
        assertThat(catalogue.documents().get(0).statements()).hasSize(3);
    }

    @Test
    void twoDocumentsShareNeitherIdNorFile() throws IOException {
        write("u.yaml", TEAPOTS);
        write("v.yaml", TEAPOTS.replace("TP", "VV"));

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .extracting(Problem::what)
                .satisfiesExactlyInAnyOrder(
                        a -> assertThat(a).contains("have the id \"TP\"").contains("teapots.yaml:2"),
                        b -> assertThat(b).contains("have the file \"teapots\"").contains("teapots.yaml:2"));
        assertThat(catalogue.documents()).extracting(CataloguedDocument::id).containsExactly("TP", "VV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chosen: c,                                   |                             | UNREADABLE | \"chosen\" is missing",
                "reason: r,                                   |                             | UNREADABLE | \"reason\" is missing",
                ", examples: [TEA-1.hot]                      |                             | UNREADABLE | \"examples\" is missing",
                ", {statement: TP-002, reading: b}            |                             | JUDGEMENT_INCOMPLETE | fewer than two sides",
                "TP-002                                       | TP-02                      | UNKNOWN_ID | Did you mean \"TP-002\"",
                "DIS-01                                       | DIS-1                       | UNREADABLE | is no id for here",
                "TEA-1.hot                                    | TEA-1                       | UNREADABLE | is no id of an example",
            })
    void aDiscrepancyIsComplete(String good, @Nullable String bad, Kind kind, String what) throws IOException {
        String whole =
                "- {id: DIS-01, about: a, sides: [{statement: TP-001, reading: a}, {statement: TP-002, reading: b}],"
                        + " chosen: c, reason: r, examples: [TEA-1.hot]}\n";
        write("discrepancies.yaml", whole.replace(good, bad == null ? "" : bad));

        assertThat(load().problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.what()).contains(what);
            assertThat(p.place()).isEqualTo(new Place(folder + "/discrepancies.yaml", 1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "says", "reason"})
    void anInterpretationLacksNothing(String key) throws IOException {
        write("interpretations.yaml", """
                # ours
                - {id: INT-01, about: a, says: b, reason: c, examples: [TEA-1.hot]}
                - {id: INT-02, about: a, says: b, reason: c, examples: [TEA-1.hot]}
                """.replaceFirst("(INT-02.*) " + key + ": .,", "$1"));

        assertThat(load().problems())
                .containsExactly(new Problem(
                        Kind.UNREADABLE,
                        new Place(folder + "/interpretations.yaml", 3),
                        "The key \"" + key + "\" is missing or empty.",
                        "Add \"" + key + ":\" here. Whatever stands in the same list item is ignored until then."));
    }

    @Test
    void anInterpretationAndATermAreComplete() throws IOException {
        write("interpretations.yaml", "- {id: INT-01}\n");
        write("glossary.yaml", "- {term: pot, means: a}\n- {term: POT, means: b}\n- {term: lid}\n");

        assertThat(load().problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Kind.UNREADABLE, Kind.DUPLICATE_ID, Kind.UNREADABLE);
    }

    @Test
    void readsTheSameUnderATurkishLocale() throws IOException {
        write("teapots.yaml", TEAPOTS.replace("kind: default", "kind: limit"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(load().problems()).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void suggestsOnlyWhatIsClose() {
        assertThat(Suggestion.nearest("CA-14", List.of("CA-014", "TL-001"))).contains("CA-014");
        assertThat(Suggestion.nearest("zebra", List.of("CA-014"))).isEmpty();
    }

    /** What is said of any document here that was never accepted is not what these tests are about. */
    private Catalogue load() {
        Catalogue read = CatalogueLoader.load(folder);
        return new Catalogue(
                read.documents(),
                read.interpretations(),
                read.discrepancies(),
                read.glossary(),
                read.sentences(),
                read.remarks(),
                read.retired(),
                read.reviews(),
                read.controls(),
                read.problems().stream()
                        .filter(it ->
                                it.kind() != Kind.NOT_ACCEPTED || !it.what().startsWith("Nothing was ever accepted"))
                        .toList());
    }

    @Test
    void aDocumentOfWhichNothingWasAcceptedIsNotInOrder() {
        assertThat(CatalogueLoader.load(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_ACCEPTED);
            assertThat(problem.what()).contains("Nothing was ever accepted of TP");
        });
    }

    @Test
    void whatNoStatementClaimsBecauseItCannotBeReadIsNoProblemOfItsOwn() throws IOException {
        Files.createDirectory(folder.resolve("passages"));
        write("passages/teapots.tsv", """
                Brewing	123456789012	aa	bb	0		=3 =minutes
                Brewing	0a1b2c3d4e5f#2	aa	bb	0		aa
                	1234567e8901	aa	bb	0		aa
                """);
        assertThat(load().problems()).isEmpty();
        write("teapots.yaml", TEAPOTS.replace("kind: commentary", "kind: TODO"));

        assertThat(load().problems()).extracting(Problem::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void claimsAreThoseOfWhatWasAccepted() throws IOException {
        Files.createDirectory(folder.resolve("passages"));
        write("passages/teapots.tsv", """
                # A comment.
                Brewing	123456789012	aa	bb	0		=3 =minutes
                Pouring	cccccccccccc	aa	bb	2	box=[x]	=not
                	1234567e8901	aa	bb	0
                """);

        Catalogue catalogue = load();

        assertThat(catalogue.problems())
                .extracting(p -> p.kind() + " " + p.place().file().replaceAll(".*/", "") + ":"
                        + p.place().line())
                .containsExactlyInAnyOrder(
                        "UNREADABLE teapots.tsv:4",
                        "NOT_ACCEPTED teapots.yaml:12",
                        "NOT_ACCEPTED teapots.yaml:17",
                        "NOT_ACCEPTED teapots.tsv:3");
        assertThat(catalogue.documents().get(0).index()).hasSize(2).last().satisfies(it -> {
            assertThat(it.revision()).isEqualTo(2);
            assertThat(it.form()).isEqualTo("box=[x]");
            assertThat(it.sketch()).isEqualTo("=not");
        });
    }

    @Test
    void reviewsAreReadAndADamagedOneIsTold() throws IOException {
        write("reviews.tsv", """
                EVT-3	CA-079	aa	bb	initial
                EVT-3	CA-079	aa	bb	confirmed	2026-11-28	A. Reviewer	2027-01-31	The same.
                EVT-4	CA-080	aa	bb	confirmed	28 November	A. Reviewer		The same.
                """);

        Catalogue catalogue = load();

        assertThat(catalogue.reviews()).singleElement().satisfies(it -> {
            assertThat(it.until()).contains(LocalDate.of(2027, 1, 31));
            assertThat(it.by()).isEqualTo("A. Reviewer");
        });
        assertThat(catalogue.problems()).extracting(p -> p.place().line()).containsExactly(1, 3);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
