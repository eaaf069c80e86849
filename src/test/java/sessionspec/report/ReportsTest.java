package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import sessionspec.trace.Traceability;

class ReportsTest {

    @TempDir
    Path temp;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEveryOutputAndNothingElse() throws Exception {
        Path folder = temp.resolve("deep/er");
        Reports.write(Fixtures.verified(), folder);
        assertThat(names(folder))
                .containsExactly(
                        "changes.md",
                        "index.html",
                        "living-documentation.json",
                        "living-documentation.schema.json",
                        "rules.csv",
                        "short-edition.html",
                        "statements.csv",
                        "summary.txt");
        assertThat(folder.resolve("summary.txt")).hasContent(Reports.summary(Fixtures.verified(), folder));
    }

    @Test
    void replacesAnOlderReport() throws Exception {
        Reports.write(Fixtures.failing(), temp);
        Reports.write(Fixtures.verified(), temp);
        assertThat(Files.readString(temp.resolve("index.html")))
                .contains("Verified")
                .doesNotContain("Not verified");
    }

    @Test
    void thePrintEditionOfAnOlderPageGoesWithIt() throws Exception {
        Files.writeString(temp.resolve("living-documentation.pdf"), "old");
        Reports.write(Fixtures.verified(), temp);
        assertThat(temp.resolve("living-documentation.pdf")).doesNotExist();
    }

    @Test
    void whatTheTestsFindOutIsAddedAndNothingElseChanges() throws Exception {
        Reports.write(Fixtures.verified(), temp);
        String page = Files.readString(temp.resolve("index.html"));
        assertThat(page)
                .contains("Not checked in this run.", "<code class=ran>mvn test -Dsources=../sources</code>")
                .containsOnlyOnce("Not checked in this run: <span data-unchecked=consistency><a href=#consistency>")
                .containsOnlyOnce(
                        "<span data-unchecked=both> and </span><span data-unchecked=same-core><a href=#same-core>");
        assertThat(Files.readString(temp.resolve(Reports.PAPER)))
                .contains("Not checked in this run: ", ">random stories</span>", ">whether Ask, in the page, decides");
        Reports.addConsistency(temp.resolve("missing"), temp);
        assertThat(temp.resolve("index.html")).hasContent(page);

        Path found = Files.createDirectory(temp.resolve("found"));
        Files.writeString(found.resolve("reach.json"), """
                {"stories": 2000, "seed": 7, "rules": {"SIF-1": 1200, "GONE-1": 3},
                 "properties": {"what has ended stays ended": {"pairs": 2000, "premises": 900}}}""");
        Files.writeString(found.resolve("engine.json"), """
                {"checked": true, "examples": 1290, "stories": 20000, "decisions": 298765}""");
        Reports.addConsistency(found, temp);
        String after = Files.readString(temp.resolve("index.html"));
        assertThat(after)
                .contains("2,000 random stories from seed 7", "what has ended stays ended", "1,200")
                .contains("1,290 examples and 20,000 random ones", "298,765 decisions")
                .contains(
                        "<code class=ran>mvn verify -Dsources=../sources</code>",
                        "What this says, and what not",
                        "<p class=when>")
                .doesNotContain("Not checked in this run");
        assertThat(Files.readString(temp.resolve(Reports.PAPER))).doesNotContain("Not checked in this run");
        assertThat(after.substring(after.indexOf("</section>", after.indexOf("id=same-core")), signOff(after)))
                .isEqualTo(page.substring(page.indexOf("</section>", page.indexOf("id=same-core")), signOff(page)));
        assertThat(Files.readString(temp.resolve("living-documentation.json")))
                .contains("\"checked\":true", "\"pairs\":2000", "\"rule\":\"SIF-1\"", "\"decisions\":298765")
                .contains("\"command\":\"mvn verify -Dsources=../sources\"")
                .doesNotContain("GONE-1");

        Reports.addConsistency(found, temp);
        assertThat(temp.resolve("index.html")).hasContent(after);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamedWithItsRemedy() throws IOException {
        Path file = Files.writeString(temp.resolve("report"), "mine");
        assertThatThrownBy(() -> Reports.write(Fixtures.empty(), file))
                .isInstanceOf(ReportException.class)
                .hasMessageContainingAll(file.toString(), "it is a file, not a folder", "--out");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path below = Files.writeString(temp.resolve("file"), "").resolve("report");
        assertThatThrownBy(() -> Reports.write(Fixtures.empty(), below))
                .isInstanceOf(ReportException.class)
                .hasMessageContainingAll(below.toString(), "--out");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNothingBehind() throws IOException {
        Files.createDirectories(temp.resolve("index.html/in the way"));
        assertThatThrownBy(() -> Reports.write(Fixtures.empty(), temp))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining(temp.toString());
        assertThat(names(temp)).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void halfASurrogatePairIsNoReasonToFail() throws Exception {
        Reports.write(Hostile.result(), temp);
        assertThat(temp.resolve("living-documentation.json")).isNotEmptyFile();
        assertThat(temp.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void theListOfProblemsIsThereExactlyWhenThereAreProblems() throws Exception {
        Reports.write(Fixtures.failing(), temp);
        assertThat(temp.resolve(Reports.PROBLEMS))
                .content()
                .contains(Fixtures.failing().problems().get(0).place().toString());

        Reports.write(Fixtures.verified(), temp);
        assertThat(temp.resolve(Reports.PROBLEMS)).doesNotExist();
    }

    @Test
    void manyWritersAtOnceLeaveWholeFiles() throws Exception {
        List<Traceability> results = List.of(Fixtures.verified(), Fixtures.failing(), Fixtures.empty());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Traceability result = results.get(i % 3);
                writers.add(() -> {
                    Reports.write(result, temp);
                    return true;
                });
            }
            for (Future<Boolean> writer : pool.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(results.stream().map(Written::page)).contains(Files.readString(temp.resolve("index.html")));
        assertThat(results.stream().map(Written::json))
                .contains(Files.readString(temp.resolve("living-documentation.json")));
        assertThat(names(temp)).hasSizeBetween(8, 9);
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void sameInputSameBytesWhereverItRuns() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Reports.write(Fixtures.failing(), temp);
        List<byte[]> here = bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Reports.write(Fixtures.failing(), temp);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        List<byte[]> there = bytes();
        assertThat(there).hasSameSizeAs(here);
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i)).isEqualTo(here.get(i));
        }
    }

    private List<byte[]> bytes() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (String name : names(temp)) {
            bytes.add(Files.readAllBytes(temp.resolve(name)));
        }
        return bytes;
    }

    @Test
    void theSummarySaysTheVerdictFirstAndWhereTheProblemsAre() {
        String summary = Reports.summary(Fixtures.failing(), Path.of("target", "report"));
        assertThat(summary)
                .startsWith("NOT VERIFIED\n  1 example failed and 2 changes of documents may claim something else")
                .contains("features/sign-in-frequency/window.feature:31: The example")
                .contains("        mvn verify -Dcucumber.filter.tags=@SIF-1")
                .endsWith("Report: " + Path.of("target", "report", "index.html") + "\n");
        assertThat(Reports.summary(Fixtures.filtered(), temp)).startsWith("FILTERED: NO VERDICT\n");
        assertThat(Reports.summary(Fixtures.verified(), temp))
                .startsWith("VERIFIED\n  All 6 rules are proved by 12 examples, on a model ");
    }

    @Test
    void theSummaryIsSafeForAConsole() {
        assertThat(Reports.summary(Hostile.result(), temp)).doesNotContain("\u0000", "\u0007", "\u202E");
    }

    @Test
    void aHundredAndFiftyExamplesStayWellBelowThreeMegabytes() {
        assertThat(Written.page(Fixtures.large(30, 5)).length()).isLessThan(2_500_000);
    }

    private static int signOff(String page) {
        int at = page.indexOf("id=sign-off");
        return at < 0 ? page.length() : at;
    }
}
