package sessionspec.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.passage.Fingerprint;

/** A made-up document through its changes. */
class AcceptanceTest {

    private static final String TEAPOTS = """
            Of teapots
            A teapot holds tea for 30 minutes. It must be rinsed after every use, since stains stay.
            Brewing
            Tea brews for 3 minutes when the water is hot.
            The lid stays on while tea brews.
            """;

    @TempDir
    Path folder;

    private Path catalogue = Path.of("");
    private Path sources = Path.of("");

    @BeforeEach
    void accepted() throws Exception {
        catalogue = Files.createDirectory(folder.resolve("catalogue"));
        sources = Files.createDirectory(folder.resolve("sources"));
        supply(TEAPOTS);
        Files.writeString(catalogue.resolve("teapots.yaml"), """
                # A comment that stays.
                document: {id: TP, file: teapots, title: t, publisher: p, url: https://e, edition: e}
                sections:
                  - Of teapots
                  - Brewing
                statements:
                  - id: TP-001
                    section: Of teapots
                    says: Tea stays for half an hour.   # So does this one.
                    kind: limit
                    passages: [%s, %s]
                  - id: TP-002
                    section: Of teapots
                    says: Rinse it.
                    kind: condition
                    passages:
                      - "%s"
                  - id: TP-003
                    section: Brewing
                    says: Three minutes.
                    kind: limit
                    passages: [%s, %s]
                  - id: TP-004
                    section: Brewing
                    says: The lid stays on.
                    kind: condition
                    passages: [%s]
                """.formatted(
                        of("Of teapots"),
                        of("A teapot holds tea for 30 minutes."),
                        of("It must be rinsed after every use, since stains stay."),
                        of("Brewing"),
                        of("Tea brews for 3 minutes when the water is hot."),
                        of("The lid stays on while tea brews.")));
        accept();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws Exception {
        assertThat(accept().files()).isEmpty();
    }

    @Test
    void harmlessChangesAreTakenOverAtOnceAndNothingAroundThem() throws Exception {
        String before = yaml();
        supply(TEAPOTS.replace("holds tea", "holds the tea")
                .replace("The lid", "This lid")
                .replace("Tea brews", "tea brews"));

        Acceptance.Done done = accept();

        assertThat(done.taken()).isEqualTo(Map.of(ChangeKind.WORDING, 2, ChangeKind.EDITORIAL, 1));
        assertThat(done.left()).isEmpty();
        assertThat(yaml())
                .isEqualTo(before.replace(
                                of("A teapot holds tea for 30 minutes."), of("A teapot holds the tea for 30 minutes."))
                        .replace(of("The lid stays on while tea brews."), of("This lid stays on while tea brews.")));
        assertThat(accept().files()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatMayClaimSomethingElseIsTakenOverOnlyWhereItsStatementIsNamed() throws Exception {
        supply(TEAPOTS.replace("30 minutes", "40 minutes").replace("3 minutes", "4 minutes"));

        assertThat(accept().left()).hasSize(2);
        assertThat(accept("TP-003").statements()).containsExactly("TP-003");
        assertThat(accept().left()).hasSize(1);
        assertThat(index()).anySatisfy(line -> assertThat(line).contains("\t1\t\t", "=4 =minutes"));
        assertThat(index()).anySatisfy(line -> assertThat(line).contains("\t0\t\t", "=30 =minutes"));
    }

    @Test
    void aSentenceThatWasSplitIsClaimedInTwo() throws Exception {
        supply(TEAPOTS.replace("use, since stains", "use. Stains"));

        assertThat(accept("TP-002").left()).isEmpty();

        assertThat(yaml())
                .contains("- " + of("It must be rinsed after every use.") + ", " + of("Stains stay."))
                .as("a list of its own lines is kept as one");
    }

    @Test
    void whatMovedStandsThereFromNowOn() throws Exception {
        supply(TEAPOTS.replace("The lid stays on while tea brews.\n", "")
                .replace("Brewing\n", "Brewing\nThe lid stays on while tea brews.\n"));

        assertThat(accept("TP-004", "TP-003").left()).isEmpty();

        assertThat(index().get(index().size() - 1)).contains("=3 =minutes");
        assertThat(accept().files()).isEmpty();
    }

    @Test
    void aRewordedHeadingKeepsTheNameOfItsSection() throws Exception {
        supply(TEAPOTS.replace("Brewing\n", "How tea brews\n"));

        assertThat(accept("TP-003").left()).isEmpty();

        assertThat(yaml()).contains("  - {name: \"Brewing\", fingerprint: \"" + of("How tea brews") + "\"}\n");
        assertThat(problems()).isEmpty();
        assertThat(accept().files()).isEmpty();
    }

    @Test
    void whatWentIsTakenOverWhenItsStatementIsRetired() throws Exception {
        supply(TEAPOTS.replace("The lid stays on while tea brews.\n", ""));

        assertThatThrownBy(() -> accept("TP-004"))
                .isInstanceOf(NotDone.class)
                .hasMessageContaining("TP-004", "Retire it");

        Files.writeString(
                catalogue.resolve("teapots.yaml"),
                yaml().replace(
                                "    kind: condition\n    passages: [" + of("The lid stays on while tea brews.") + "]",
                                "    kind: condition\n    disposition: retired\n    reason: No lids any more."));
        assertThat(accept().left()).isEmpty();
        assertThat(index()).noneMatch(line -> line.contains(of("The lid stays on while tea brews.")));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatCameIsTakenOverWhenAStatementClaimsIt() throws Exception {
        supply(TEAPOTS + "Milk may be added.\n");
        assertThat(accept().left()).hasSize(1);

        Files.writeString(catalogue.resolve("teapots.yaml"), yaml() + """
                  - id: TP-005
                    section: Brewing
                    says: Milk is allowed.
                    kind: condition
                    passages: [%s]
                """.formatted(of("Milk may be added.")));

        assertThat(problems()).extracting(Problem::kind).containsExactly(Problem.Kind.NOT_ACCEPTED);
        assertThat(accept("TP-005").left()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void fullOldWordsAreJudgedByWhereTheyAreThere() throws Exception {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.copy(sources.resolve("teapots.txt"), before.resolve("teapots.txt"));
        supply(TEAPOTS.replace("30 minutes", "40 minutes"));

        assertThat(Acceptance.accept(catalogue, sources, Optional.of(before), Set.of("TP-001"), true)
                        .grave())
                .singleElement()
                .satisfies(it -> assertThat(it.wasText().orElseThrow().inFull()).isTrue());
        assertThat(accept("TP-001").grave())
                .singleElement()
                .satisfies(it -> assertThat(it.wasText().orElseThrow().inFull()).isFalse());
    }

    @Test
    void whatIsOnlyAroundTheDocumentIsCountedByItself() throws Exception {
        Path index = catalogue.resolve("passages/teapots.tsv");
        Files.writeString(
                index,
                Files.readString(index)
                        + String.join("\t", "Brewing", of("Feedback"), "aaaaaaaaaaaa", "", "0", "furniture=yes", "aa")
                        + "\n");

        Acceptance.Done done = accept();

        assertThat(done.taken()).isEmpty();
        assertThat(done.around()).isEqualTo(1);
    }

    @Test
    void aDryRunAndAMistakeChangeNothing() throws Exception {
        supply(TEAPOTS.replace("holds tea", "holds the tea"));
        String before = yaml();

        assertThat(Acceptance.accept(catalogue, sources, Optional.empty(), Set.of(), true)
                        .files())
                .hasSize(2);
        assertThatThrownBy(() -> accept("tp-003")).hasMessageContaining("Did you mean \"TP-003\"?");
        assertThatThrownBy(() -> accept("TP-999")).hasMessageContaining("no statement TP-999");
        Files.writeString(catalogue.resolve("interpretations.yaml"), "- {id: INT-01}\n");
        assertThatThrownBy(this::accept).hasMessageContaining("must be in order first");

        assertThat(yaml()).isEqualTo(before);
    }

    private void supply(String text) throws IOException {
        Files.writeString(sources.resolve("teapots.txt"), text);
    }

    private Acceptance.Done accept(String... named) throws NotDone {
        return Acceptance.accept(catalogue, sources, Optional.empty(), Set.of(named), false);
    }

    private String yaml() throws IOException {
        return Files.readString(catalogue.resolve("teapots.yaml"));
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(catalogue.resolve("passages/teapots.tsv"));
    }

    private List<Problem> problems() {
        return CatalogueLoader.load(catalogue).problems();
    }

    private static String of(String text) {
        return Fingerprint.of(text);
    }
}
