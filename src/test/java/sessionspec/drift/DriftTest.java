package sessionspec.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Sha256;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.drift.folder.Drift;
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
    private Catalogue catalogue = catalogue();
    private List<IndexedPassage> index = List.of();

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
        CataloguedDocument teapots = document("TP", "teapots");
        index = Drift.read(folder.resolve("teapots.txt"), Optional.of(teapots)).passages().stream()
                .map(it -> IndexEntry.of(it, it.section(), it.claim(), 0))
                .toList();
        catalogue = catalogue(teapots.indexed(index));
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        FolderDrift drift = check();

        assertThat(drift.problems()).isEmpty();
        DocumentDrift document = drift.documents().get(0);
        assertThat(document.documentId()).isEqualTo("TP");
        assertThat(document.place()).isEqualTo(new Place(folder + "/teapots.txt", 0));
        assertThat(document.sha256()).hasSize(64).isEqualTo(Sha256.of(TEAPOTS.getBytes(UTF_8)));
        assertThat(document.changes()).isEmpty();
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
    void whatIsToldAsAroundTheDocumentIsNotMissedByItsClaims() throws IOException {
        write("teapots.txt", "t - The kettle board\n" + TEAPOTS);

        DocumentDrift drift = check().documents().get(0);

        assertThat(drift.changes()).singleElement().matches(DocumentChange::furniture);
        assertThat(drift.around()).isEqualTo(1);
        assertThat(drift.unclaimedCount()).isZero();
    }

    @Test
    void aNumberThatChangedIsOneEntryWithBothWordings() throws IOException {
        write("teapots.txt", TEAPOTS.replace("It brews for 3 minutes.", "It brews for 4 minutes."));

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.SUBSTANCE);
            assertThat(change.statements()).containsExactly("TP-003");
            assertThat(change.signals()).containsExactly(new Signal(Signal.Aspect.NUMBER, List.of("3"), List.of("4")));
            assertThat(change.wasText().orElseThrow().plain()).isEqualTo("… 3 minutes");
            assertThat(change.wasText().orElseThrow().inFull()).isFalse();
            assertThat(change.isText().orElseThrow().parts())
                    .containsExactly(
                            new MarkedText.Part("It brews for ", false),
                            new MarkedText.Part("4", true),
                            new MarkedText.Part(" minutes.", false));
        });
    }

    @Test
    void theOldWordingIsShownInFullWhereTheReaderStillHasIt() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(before.resolve("teapots.md"), TEAPOTS.replace("\n", "\n\n"));
        write("teapots.txt", TEAPOTS.replace("It brews for 3 minutes.", "It brews for 4 minutes."));

        FolderDrift drift = Drift.check(folder, Optional.of(before), catalogue);

        assertThat(drift.documents().get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.wasText().orElseThrow())
                        .isEqualTo(new MarkedText(
                                List.of(
                                        new MarkedText.Part("It brews for ", false),
                                        new MarkedText.Part("3", true),
                                        new MarkedText.Part(" minutes.", false)),
                                true)));
    }

    @Test
    void aDigestThatWasReplacedAloneIsNoAcceptance() throws IOException {
        write("teapots.txt", TEAPOTS.replace("It brews for 3 minutes.", "It brews for 4 minutes."));
        CataloguedDocument teapots = document("TP", "teapots");
        List<IndexedPassage> now = Drift.read(folder.resolve("teapots.txt"), Optional.of(teapots)).passages().stream()
                .map(it -> IndexEntry.of(it, it.section(), it.claim(), 0))
                .toList();
        List<IndexedPassage> forged = new ArrayList<>(now);
        IndexedPassage four = now.get(2);
        forged.set(
                2,
                new IndexedPassage(
                        four.section(),
                        four.claim(),
                        four.exact(),
                        four.editorial(),
                        0,
                        "",
                        index.get(2).sketch(),
                        four.place()));
        catalogue = catalogue(teapots.indexed(forged));

        assertThat(changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.SUBSTANCE));
    }

    @Test
    void aNewPassageBeforeARewordedOneDoesNotTakeItsPlace() throws IOException {
        write(
                "teapots.txt",
                TEAPOTS.replace("It brews for 3 minutes. It then", "New. It brews for 3 minutes. It soon"));

        assertThat(changes())
                .extracting(it -> it.kind() + " " + it.statements() + " " + it.near())
                .containsExactly("SUBSTANCE [] TP-002", "DISPUTED [TP-004] TP-003");
    }

    @Test
    void aRewordedHeadingIsOneDifferenceAndNotOneForEachSentenceBelowIt() throws IOException {
        write("teapots.txt", TEAPOTS.replace("Brewing", "How to brew"));

        assertThat(changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.statements()).containsExactly("TP-002", "TP-003", "TP-004", "TP-005"));
    }

    @Test
    void aSentenceThatMovesIsADifference() throws IOException {
        write("teapots.txt", TEAPOTS.replace(" It then cools.", "") + "It then cools.\n");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.signals()).containsExactly(Signal.of(Signal.Aspect.ORDER));
            assertThat(change.statements()).containsExactly("TP-004");
        });
    }

    @Test
    void aRepeatedPassageIsNew() throws IOException {
        write("teapots.txt", TEAPOTS + "Note\n");

        assertThat(changes())
                .singleElement()
                .satisfies(change -> assertThat(change.isAddition()).isTrue());
    }

    @Test
    void whatOnlyARetiredStatementClaimedIsClaimedByNobody() {
        Statement good = statements.get(0);
        statements.set(
                0,
                new Statement(
                        good.id(), "", "s", good.kind(), Disposition.RETIRED, "r", good.passages(), good.place()));
        catalogue = catalogue(document("TP", "teapots").indexed(index));

        assertThat(check().documents().get(0).passages().get(0).unclaimed()).isTrue();
    }

    @Test
    void anotherDocumentIsOneSentence() throws IOException {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            other.append("Cup ").append(i).append(" of many.\n");
        }
        write("teapots.txt", other.toString());

        FolderDrift drift = check();

        assertThat(drift.documents()).isEmpty();
        assertThat(drift.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("does not hold TP", "another text");
            assertThat(problem.remedy()).contains("teapots.txt, .md or .html");
        });
    }

    private List<DocumentChange> changes() {
        return check().documents().get(0).changes();
    }

    @Test
    void oneBadFileHidesNoOther() throws IOException {
        write("teapots.txt", TEAPOTS + "New.\n");
        Files.write(folder.resolve("binary.txt"), new byte[100]);
        Files.write(folder.resolve("cups.md"), new byte[] {(byte) 0x81, 'x'});
        write("empty.html", "");
        write("picture.png", "x");
        write("LICENSE", "x");
        write("cups.docx", "x");
        write(".hidden", "x");
        Files.createDirectory(folder.resolve("sub.txt"));
        Files.createDirectory(folder.resolve("teapots_files"));
        write("saucers.txt", "A saucer.");

        FolderDrift drift =
                Drift.check(folder, Optional.empty(), catalogue(document("TP", "teapots"), document("CU", "cups")));

        assertThat(drift.problems())
                .extracting(p -> folder.relativize(Path.of(p.place().file())) + " " + p.kind())
                .containsExactly(
                        "binary.txt UNREADABLE",
                        "cups.docx UNREADABLE",
                        "cups.md UNREADABLE",
                        "empty.html UNREADABLE",
                        "sub.txt UNREADABLE");
        assertThat(drift.documents()).extracting(DocumentDrift::documentId).containsExactly("TP", "");
        assertThat(drift.notYetSpecified()).containsExactly("binary.txt", "empty.html", "saucers.txt", "sub.txt");
    }

    @Test
    void namesTheDocumentThatIsMissing() throws IOException {
        write("saucer.txt", "A saucer.");

        FolderDrift drift =
                Drift.check(folder, Optional.empty(), catalogue(document("TP", "teapots"), document("SA", "saucers")));

        assertThat(drift.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("SA", "is missing");
            assertThat(p.remedy()).contains("saucers.txt, .md or .html", "saucer.txt");
        });
    }

    @Test
    void twoFilesForOneDocumentAreAProblem() throws IOException {
        write("teapots.html", "<p>" + TEAPOTS.replace("\n", "<p>"));

        FolderDrift drift = check();

        assertThat(drift.documents()).hasSize(1);
        assertThat(drift.problems()).anySatisfy(p -> {
            assertThat(p.place().file()).endsWith("teapots.txt");
            assertThat(p.what()).contains("teapots.html was read");
        });
    }

    @Test
    void aFileWhoseNameDiffersOnlyInCapitalsIsAProblem() throws IOException {
        write("TEAPOTS.TXT", TEAPOTS.replace("3", "5"));

        assertThat(check().problems()).singleElement().satisfies(p -> {
            assertThat(p.place().file()).endsWith("TEAPOTS.TXT");
            assertThat(p.what()).contains("only in capitals", "teapots.txt");
        });
    }

    @Test
    void aFileThatEndsEarlyIsSaidToOnce() throws IOException {
        write("teapots.txt", TEAPOTS.substring(0, TEAPOTS.indexOf("It then")));

        assertThat(changes().stream().flatMap(it -> it.signals().stream()))
                .filteredOn(Signal.of(Signal.Aspect.ENDS_EARLY)::equals)
                .hasSize(1);
    }

    @Test
    void aFolderOfOtherDocumentsThanWereAcceptedIsAProblem() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(before.resolve("teapots.txt"), "Coffee is good.\nNote\n");

        assertThat(Drift.check(folder, Optional.of(before), catalogue).problems())
                .extracting(Problem::what)
                .containsExactly("This is not TP as it was accepted last: most of that is not in it.");
    }

    @Test
    void aFolderThatIsNoneOrHoldsNothingIsOneProblem() throws IOException {
        Catalogue catalogue = catalogue(document("TP", "teapots"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Drift.check(folder.resolve("nowhere"), Optional.empty(), catalogue)
                        .problems())
                .hasSize(1);
        assertThat(Drift.check(folder.resolve("teapots.txt"), Optional.empty(), catalogue)
                        .problems())
                .extracting(Problem::what)
                .containsExactly("This is not a folder.");
        assertThat(Drift.check(empty, Optional.empty(), catalogue).problems())
                .extracting(Problem::what)
                .containsExactly("The folder holds no document.");
    }

    private FolderDrift check() {
        return Drift.check(folder, Optional.empty(), catalogue);
    }

    private static Catalogue catalogue(CataloguedDocument... documents) {
        return new Catalogue(
                List.of(documents),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
                List.of(),
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
