package sessionspec.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.trace.Citation;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.SuspectCitation.Why;
import sessionspec.trace.citation.Citations;
import sessionspec.trace.citation.Suspects;
import sessionspec.trace.run.RunReader;

/** The project's own specification, of which one statement changes. */
class ConfirmationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    Path folder;

    private Path features = Path.of("");
    private Path catalogue = Path.of("");
    private Path document = Path.of("");

    @BeforeEach
    void copied() throws IOException {
        features = folder.resolve("features");
        try (Stream<Path> files = Files.walk(Path.of("features"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
        catalogue = features.resolve("catalogue");
        document = catalogue.resolve("conditional-access-session-lifetime.yaml");
        assertThat(suspects(TODAY)).isEmpty();
    }

    @Test
    void whoCitesAChangedStatementIsSuspectUntilSomebodySaysWhyNothingFollows() throws Exception {
        change(document, "Five minutes of clock skew are allowed for", "Ten minutes of clock skew are allowed for");
        confirm("EVT-3", "So that it is reviewed as it is written now.", Optional.empty());
        change(document, "Ten minutes of clock skew are allowed for", "Six minutes of clock skew are allowed for");

        assertThat(suspects(TODAY))
                .extracting(it -> it.citation().citing() + " " + it.why())
                .contains("EVT-3 " + Why.STATEMENT_CHANGED);
        assertThatThrownBy(() -> confirm("EVT-3", "", Optional.empty()))
                .isInstanceOf(NotDone.class)
                .hasMessageContaining("CA-079 changed since EVT-3 was last reviewed");
        assertThatThrownBy(() -> confirm("EVT-3", "...", Optional.empty())).hasMessageContaining("no reason");
        assertThatThrownBy(() -> confirm("EVT-3", "It is so.", Optional.of(TODAY.plusYears(2))))
                .hasMessageContaining("within a year");
        confirm("EVT-3", "It was a slip of ours.", Optional.empty());

        assertThat(suspects(TODAY)).extracting(it -> it.citation().citing()).doesNotContain("EVT-3");
    }

    @Test
    void theSenseOfAPassageCountsAsTheStatementDoes() throws Exception {
        change(catalogue.resolve("passages/conditional-access-session-lifetime.tsv"), "=5 =minutes", "=10 =minutes");

        assertThat(suspects(TODAY)).extracting(it -> it.citation().statement()).containsOnly("CA-079");
    }

    @Test
    void anotherWordOfAPassageDoesNot() throws Exception {
        Path index = catalogue.resolve("passages/conditional-access-session-lifetime.tsv");
        Files.writeString(index, Files.readString(index).replaceAll(" [a-z2-7]{2}(?= =5 =minutes)", " aa"));

        assertThat(suspects(TODAY)).isEmpty();
    }

    @Test
    void whoSaysSomethingElseSinceItsLastReviewIsNotReviewedByThat() throws Exception {
        change(document, "Five minutes of clock skew are allowed for", "Ten minutes of clock skew are allowed for");
        Path feature = features.resolve("signin/every-time.feature");
        change(feature, "does not prompt for a factor", "never prompts for a factor");

        assertThat(suspects(TODAY))
                .filteredOn(it -> it.citation().citing().equals("EVT-3"))
                .allMatch(SuspectCitation::changed);
        assertThatThrownBy(() -> confirm("EVT-3", "", Optional.empty())).hasMessageContaining("Say what you changed");
        confirm("EVT-3", "Its title says it more strictly.", Optional.empty());

        assertThat(suspects(TODAY)).extracting(it -> it.citation().citing()).doesNotContain("EVT-3");
    }

    @Test
    void aProvisionalConfirmationRunsOut() throws Exception {
        change(document, "Five minutes of clock skew are allowed for", "Ten minutes of clock skew are allowed for");
        confirm("EVT-3", "To be asked again.", Optional.of(TODAY.plusDays(2)));

        assertThat(suspects(TODAY.plusDays(2)))
                .extracting(it -> it.citation().citing())
                .doesNotContain("EVT-3");
        assertThat(suspects(TODAY.plusDays(3)))
                .extracting(it -> it.citation().citing() + " " + it.why())
                .contains("EVT-3 " + Why.EXPIRED);
    }

    @Test
    void aMarkThatIsTakenAwayIsMissed() throws Exception {
        Path reviews = catalogue.resolve("reviews.tsv");
        List<String> lines = Files.readAllLines(reviews);
        Files.write(
                reviews,
                lines.stream().filter(line -> !line.startsWith("EVT-3\t")).toList());

        assertThat(suspects(TODAY)).isNotEmpty().allMatch(it -> it.why() == Why.NEVER_REVIEWED);
    }

    @Test
    void aFirstMarkDoesNotCountOnceAChangeOfSubstanceWasAccepted() throws Exception {
        Path index = catalogue.resolve("passages/conditional-access-session-lifetime.tsv");
        Files.writeString(index, Files.readString(index).replaceAll("(?m)\\t0(?=\\t\\t[^\\t]*=5 =minutes.*$)", "\t1"));
        assertThat(suspects(TODAY)).extracting(it -> it.citation().statement()).containsOnly("CA-079");

        mark("EVT-3", "initial");
        assertThat(suspects(TODAY))
                .extracting(it -> it.citation().citing() + " " + it.why())
                .contains("EVT-3 " + Why.STATEMENT_CHANGED);

        mark("EVT-3", "confirmed");
        assertThat(suspects(TODAY)).extracting(it -> it.citation().citing()).doesNotContain("EVT-3");
    }

    /** As somebody would who knows the state of the statement. */
    private void mark(String citing, String mark) throws IOException {
        Citation citation = citations().stream()
                .filter(it -> it.citing().equals(citing) && it.statement().equals("CA-079"))
                .findFirst()
                .orElseThrow();
        Path reviews = catalogue.resolve("reviews.tsv");
        String line = String.join(
                "\t", citing, "CA-079", citation.state(), citation.content(), mark, "", "", "", "No reason.");
        Files.write(
                reviews,
                Files.readAllLines(reviews).stream()
                        .map(it -> it.startsWith(citing + "\tCA-079\t") ? line : it)
                        .toList());
    }

    @Test
    void aMarkThatCannotBeReadIsNotTakenForNone() throws Exception {
        Path reviews = catalogue.resolve("reviews.tsv");
        Files.writeString(reviews, Files.readString(reviews) + "EVT-3\tbroken\n");

        assertThatThrownBy(() -> confirm("EVT-3", "It is so.", Optional.empty()))
                .hasMessageContaining("must be in order first")
                .hasMessageContaining("reviews.tsv:");
    }

    @Test
    void whatIsNotSuspectOrNotThereIsSaid() {
        assertThatThrownBy(() -> confirm("EVT-3", "It is so.", Optional.empty()))
                .hasMessageContaining("is not suspect");
        assertThatThrownBy(() -> confirm("EVT-99", "It is so.", Optional.empty()))
                .hasMessageContaining("has the id EVT-99");
        assertThatThrownBy(() -> confirm("evt-3", "It is so.", Optional.empty()))
                .hasMessageContaining("Did you mean \"EVT-3\"?");
        assertThatThrownBy(() -> confirm("EVT-3", Optional.of("CA-999"), "It is so.", Optional.empty()))
                .hasMessageContaining("EVT-3 does not cite CA-999");
    }

    private List<Citation> citations() {
        return Citations.of(RunReader.written(features), CatalogueLoader.load(catalogue));
    }

    private List<SuspectCitation> suspects(LocalDate today) {
        return Suspects.of(citations(), CatalogueLoader.load(catalogue).reviews(), Set.of(), today);
    }

    private void confirm(String citing, String why, Optional<LocalDate> until) throws NotDone {
        confirm(citing, Optional.empty(), why, until);
    }

    private void confirm(String citing, Optional<String> statement, String why, Optional<LocalDate> until)
            throws NotDone {
        Confirmation.confirm(
                catalogue,
                citations(),
                suspects(TODAY),
                new Confirmation.Said(citing, statement, why, "A. Reviewer", TODAY, until),
                false);
    }

    private static void change(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
