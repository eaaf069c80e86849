package sessionspec.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problem.Kind;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Sha256;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.passage.Fingerprint;

class DriftTest {

    private static final String TEAPOTS = """
            Tea is good.
            Brewing
            It brews for 3 minutes. It then cools.
            Note
            Pouring
            Pour slowly.
            Note
            """;

    @TempDir
    Path folder;

    private final List<Statement> statements = new ArrayList<>();

    @BeforeEach
    void everythingIsClaimed() throws IOException {
        write("teapots.txt", TEAPOTS);
        statements.addAll(List.of(
                statement("TP-001", "", "Tea is good."),
                statement("TP-002", "Brewing", "Brewing"),
                statement("TP-003", "Brewing", "It brews for 3 minutes."),
                statement("TP-004", "Brewing", "It then cools."),
                statement("TP-005", "Brewing", "Note"),
                statement("TP-006", "Pouring", "Pouring", "Pour slowly."),
                statement("TP-007", "Pouring", "Pour slowly.", "Note")));
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        FolderDrift drift = check();

        assertThat(drift.problems()).isEmpty();
        DocumentDrift document = drift.documents().get(0);
        assertThat(document.documentId()).isEqualTo("TP");
        assertThat(document.place()).isEqualTo(new Place(folder + "/teapots.txt", 0));
        assertThat(document.sha256()).hasSize(64).isEqualTo(Sha256.of(TEAPOTS.getBytes(UTF_8)));
        assertThat(document.gone()).isEmpty();
        assertThat(document.passages())
                .extracting(DocumentDrift.ClaimedPassage::statements)
                .containsExactly(
                        List.of("TP-001"),
                        List.of("TP-002"),
                        List.of("TP-003"),
                        List.of("TP-004"),
                        List.of("TP-005"),
                        List.of("TP-006"),
                        List.of("TP-006", "TP-007"),
                        List.of("TP-007"));
    }

    @Test
    void showsARewordedPassageBesideTheStatementThatLostIt() throws IOException {
        write("teapots.txt", TEAPOTS.replace("It brews for 3 minutes.", "It brews for 4 minutes."));

        FolderDrift drift = check();

        String now = Fingerprint.of("It brews for 4 minutes.");
        String before = Fingerprint.of("It brews for 3 minutes.");
        assertThat(drift.problems())
                .satisfiesExactly(
                        unclaimed -> {
                            assertThat(unclaimed.kind()).isEqualTo(Kind.PASSAGE_UNCLAIMED);
                            assertThat(unclaimed.place()).isEqualTo(new Place(folder + "/teapots.txt", 3));
                            assertThat(unclaimed.what())
                                    .contains("TP,", "\"Brewing\"", "\"It brews for 4 minutes.\"", "TP-003");
                            assertThat(unclaimed.remedy()).contains("put " + now + " there in place of " + before);
                        },
                        gone -> {
                            assertThat(gone.kind()).isEqualTo(Kind.PASSAGE_GONE);
                            assertThat(gone.place()).isEqualTo(new Place("teapots.yaml", 3));
                            assertThat(gone.what())
                                    .contains("TP-003", before, "in other words: It brews for 3 minutes.");
                        });
        assertThat(drift.documents().get(0).passages().get(2).nearest()).isEqualTo("TP-003");
        assertThat(drift.documents().get(0).gone())
                .containsExactly(new DocumentDrift.Gone(statements.get(2), new Claim(before, 1)));
    }

    @Test
    void pairsSeveralRewordedPassagesInOrderAndSendsNewOnesToTheOneBefore() throws IOException {
        write("teapots.txt", TEAPOTS.replace("It brews for 3 minutes. It then cools.", "One. Two. Three. Four."));

        assertThat(check().documents().get(0).passages())
                .filteredOn(DocumentDrift.ClaimedPassage::unclaimed)
                .extracting(p -> p.passage().text() + p.nearest())
                .containsExactly("One.TP-003", "Two.TP-004", "Three.TP-002", "Four.TP-002");
    }

    @Test
    void aNewPassageBeforeARewordedOneDoesNotTakeItsPlace() throws IOException {
        write(
                "teapots.txt",
                TEAPOTS.replace("It brews for 3 minutes. It then", "New. It brews for 3 minutes. It soon"));

        assertThat(check().documents().get(0).passages())
                .filteredOn(DocumentDrift.ClaimedPassage::unclaimed)
                .extracting(DocumentDrift.ClaimedPassage::nearest)
                .containsExactly("TP-002", "TP-004");
    }

    @Test
    void doesNotBlameAStatementOfAnotherPlace() throws IOException {
        write("teapots.txt", TEAPOTS.replace("It then cools.", "").replace("Pour slowly.", "Pour slowly. Or fast."));

        assertThat(check().documents().get(0).passages())
                .filteredOn(DocumentDrift.ClaimedPassage::unclaimed)
                .extracting(DocumentDrift.ClaimedPassage::nearest)
                .containsExactly("TP-006");
    }

    @Test
    void theEntryToPasteIsAnEntryThatTheCatalogueTakes() throws IOException {
        statements.set(0, statement("TP-041", "", "Tea is good."));
        write("teapots.txt", TEAPOTS.replace("Pouring\n", "Pouring\nNew. New.\n"));

        List<Problem> problems = check().problems();

        assertThat(problems).hasSize(2);
        String second = problems.get(1).remedy();
        assertThat(second).contains("  - id: TP-043\n", "section: \"Pouring\"", Fingerprint.of("New") + "#2", "TODO");
        String entries = second.substring(second.indexOf("  - id"));
        Path catalogue = Files.createDirectory(folder.resolve("catalogue"));
        Files.writeString(catalogue.resolve("a.yaml"), """
                document: {id: TP, file: a, title: a, publisher: a, url: https://a, edition: a}
                sections: [Pouring]
                statements:
                """ + entries.replace("kind: TODO", "kind: limit"));
        assertThat(CatalogueLoader.load(catalogue).problems()).isEmpty();
    }

    @Test
    void aRewordedHeadingIsOneDifferenceAndNotOneForEachSentenceBelowIt() throws IOException {
        write("teapots.txt", TEAPOTS.replace("Brewing", "How to brew"));

        assertThat(check().problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.PASSAGE_UNCLAIMED, Kind.PASSAGE_GONE);
    }

    @Test
    void aSentenceThatMovesToAnotherSectionIsADifference() throws IOException {
        write("teapots.txt", TEAPOTS.replace(" It then cools.", "") + "It then cools.\n");

        assertThat(check().problems())
                .hasSize(2)
                .anySatisfy(p -> assertThat(p.remedy()).contains("now stand in section \"Pouring\"", "teapots.txt:8"));
    }

    @Test
    void aRepeatedPassageNeedsAClaimOfItsOwn() throws IOException {
        write("teapots.txt", TEAPOTS + "Note\n");

        assertThat(check().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains(Fingerprint.of("Note") + "#2"));
    }

    @Test
    void retiredStatementsClaimNothing() {
        Statement good = statements.get(0);
        statements.set(
                0,
                new Statement(
                        good.id(), "", "s", good.kind(), Disposition.RETIRED, "r", good.passages(), good.place()));

        assertThat(check().problems()).extracting(Problem::kind).containsExactly(Kind.PASSAGE_UNCLAIMED);
    }

    @Test
    void oneBadFileHidesNoOther() throws IOException {
        write("teapots.txt", TEAPOTS + "New.\n");
        Files.write(folder.resolve("binary.txt"), new byte[100]);
        Files.write(folder.resolve("cups.md"), new byte[] {(byte) 0x81, 'x'});
        write("empty.html", "");
        write("picture.png", "x");
        write("teapots.txt.bak", "x");
        write(".hidden", "x");
        Files.createDirectory(folder.resolve("sub.txt"));
        Files.createDirectory(folder.resolve("teapots_files"));
        write("saucers.txt", "A saucer.");

        FolderDrift drift = Drift.check(folder, catalogue(document("TP", "teapots"), document("CU", "cups")));

        assertThat(drift.problems())
                .extracting(p -> folder.relativize(Path.of(p.place().file())) + " " + p.kind())
                .containsExactly(
                        "binary.txt UNREADABLE",
                        "cups.md UNREADABLE",
                        "empty.html UNREADABLE",
                        "picture.png UNREADABLE",
                        "sub.txt UNREADABLE",
                        "teapots.txt PASSAGE_UNCLAIMED",
                        "teapots.txt.bak UNREADABLE");
        assertThat(drift.documents()).extracting(DocumentDrift::documentId).containsExactly("TP", "");
        assertThat(drift.notYetSpecified()).containsExactly("binary.txt", "empty.html", "saucers.txt", "sub.txt");
    }

    @Test
    void namesTheDocumentThatIsMissing() throws IOException {
        write("saucer.txt", "A saucer.");

        FolderDrift drift = Drift.check(folder, catalogue(document("TP", "teapots"), document("SA", "saucers")));

        assertThat(drift.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("SA", "is missing");
            assertThat(p.remedy()).contains("saucers.txt, .md or .html", "saucer.txt");
        });
    }

    @Test
    void twoFilesForOneDocumentAreAProblem() throws IOException {
        write("teapots.html", "<p>Tea");

        FolderDrift drift = check();

        assertThat(drift.documents()).hasSize(1);
        assertThat(drift.problems()).anySatisfy(p -> {
            assertThat(p.place().file()).endsWith("teapots.txt");
            assertThat(p.what()).contains("teapots.html was read");
        });
    }

    @Test
    void aFolderThatIsNoneOrHoldsNothingIsOneProblem() throws IOException {
        Catalogue catalogue = catalogue(document("TP", "teapots"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Drift.check(folder.resolve("nowhere"), catalogue).problems()).hasSize(1);
        assertThat(Drift.check(folder.resolve("teapots.txt"), catalogue).problems())
                .extracting(Problem::what)
                .containsExactly("This is not a folder.");
        assertThat(Drift.check(empty, catalogue).problems())
                .extracting(Problem::what)
                .containsExactly("The folder holds no document.");
    }

    @Test
    void anotherDocumentAltogetherIsNotListedToItsEnd() throws IOException {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            other.append("Cup ").append(i).append(" of many.\n");
        }
        write("teapots.txt", other.toString());

        List<Problem> problems = check().problems();

        assertThat(problems).filteredOn(p -> p.kind() == Kind.PASSAGE_UNCLAIMED).hasSize(501);
        assertThat(problems).anySatisfy(p -> assertThat(p.what()).contains("1500 further passages"));
        assertThat(problems).filteredOn(p -> p.kind() == Kind.PASSAGE_GONE).hasSize(9);
    }

    private FolderDrift check() {
        return Drift.check(folder, catalogue(document("TP", "teapots")));
    }

    private static Catalogue catalogue(CataloguedDocument... documents) {
        return new Catalogue(List.of(documents), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private CataloguedDocument document(String id, String file) {
        return new CataloguedDocument(
                id,
                file,
                "t",
                "p",
                "https://e",
                "e",
                List.of(Section.of("Brewing"), new Section("Pouring", Fingerprint.of("Pouring"))),
                statements,
                new Place("teapots.yaml", 1));
    }

    private static Statement statement(String id, String section, String... passages) {
        List<Claim> claims = Arrays.stream(passages)
                .map(p -> new Claim(Fingerprint.of(p), 1))
                .toList();
        return new Statement(
                id,
                section,
                "in other words: " + passages[0],
                Statement.Kind.LIMIT,
                Disposition.SPECIFIED,
                "",
                claims,
                new Place("teapots.yaml", Integer.parseInt(id.substring(3))));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
