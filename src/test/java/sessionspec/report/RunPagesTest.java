package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.messages.RunWriter;
import sessionspec.messages.RunWriter.Told;
import sessionspec.trace.Traceability;

/** Runs without a catalogue on one page, and any report on several. */
class RunPagesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("mixed", Runs.mixed()),
                Arguments.of("hostile run", Runs.hostile()),
                Arguments.of("failing", Fixtures.failing()),
                Arguments.of("large", Fixtures.large(4, 2)),
                Arguments.of("hostile", Hostile.result()));
    }

    private Map<String, Document> written(Traceability result, int most) throws Exception {
        Reports.write(result, folder, most, (done, all) -> {});
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
                pages.put(folder.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void onSeveralPagesEveryLinkStillLeadsSomewhere(String name, Traceability result) throws Exception {
        Map<String, Document> pages = written(result, 1);
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((file, page) -> {
            ids.put(file, new HashSet<>());
            page.select("[id]")
                    .forEach(it -> assertThat(ids.get(file).add(it.id()))
                            .as(file + "#" + it.id())
                            .isTrue());
        });

        assertThat(pages).hasSize(1 + result.features().size());
        pages.forEach((file, page) -> page.select("a[href], use[href]").eachAttr("href").stream()
                .filter(href -> !href.startsWith("https:"))
                .forEach(href -> {
                    String[] parts = href.split("#", 2);
                    String to = parts[0].isEmpty()
                            ? file
                            : Path.of(file).resolveSibling(parts[0]).normalize().toString();
                    assertThat(pages).as(file + " to " + href).containsKey(to);
                    if (parts.length > 1) {
                        assertThat(ids.get(to)).as(file + " to " + href).contains(parts[1]);
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void onSeveralPagesTheStructureHoldsAndNothingElseIsAdmitted(String name, Traceability result) throws Exception {
        written(result, 1).forEach((file, page) -> {
            assertThat(page.select("h1")).as(file).hasSize(1);
            int level = 1;
            for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(file + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe", "'self'", "file:");
            assertThat(page.select("script, style")).hasSize(2);
            assertThat(page.select(
                            "[style], [onclick], [onload], [onerror], img, iframe, object, link[rel=stylesheet]"))
                    .isEmpty();
        });
    }

    /** A feature's page has a reduced style sheet: what styles something on it must have been kept. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"mixed", "hostile"})
    void theStyleOfAFeaturesPageIsWhole(String name) throws Exception {
        Map<String, Document> pages = written(name.equals("mixed") ? Runs.mixed() : Runs.hostile(), 1);
        String all = Stylesheet.compact(Shells.resource("report.css") + Shells.resource("run.css"));
        pages.remove("index.html");
        pages.forEach((file, page) -> {
            String kept = page.selectFirst("style").data();
            page.select("[class]").stream()
                    .flatMap(it -> it.classNames().stream())
                    .distinct()
                    .filter(it ->
                            Pattern.compile("\\." + it + "\\b").matcher(all).find())
                    .forEach(it -> assertThat(kept).as(file).containsPattern("\\." + it + "\\b"));
            FeatureClasses.ABSENT.forEach(
                    tag -> assertThat(page.select(tag)).as(tag).isEmpty());
        });
    }

    @Test
    void aRunOnOnePageHasNothingOfACatalogue() throws Exception {
        Document page = written(Runs.mixed(), 1000).get("index.html");

        assertThat(page.select("main > section, main > div[id]").eachAttr("id"))
                .containsExactly("verdict", "filter", "failures", "rules", "provenance");
        assertThat(page.select("nav a").eachAttr("href"))
                .contains("#verdict", "#failures", "#feature-cart", "#provenance")
                .doesNotContain("#matrix", "#lifetimes", "#documents");
        assertThat(page.select("#verdict h2").text()).isEqualTo("3 of 7 examples did not pass");
        assertThat(page.select("#verdict").text())
                .contains(
                        "3 passed, 1 failed, 1 undefined, 1 pending, 1 skipped",
                        "1 example did not run",
                        "1 passed only when tried again")
                .doesNotContainIgnoringCase("verified");
        assertThat(page.select("#failures h3").eachText()).containsExactly("A line is lost", "Undefined", "Pending");
        assertThat(page.select("#failures .message").text()).isEqualTo("Expected 1 but was 2");
        assertThat(page.select(".rule > article").eachAttr("id"))
                .contains("cart.outside-any-rule", "cart.a-line-is-lost", "orders.left-out");
        assertThat(page.select("[id='cart.flaky'] .source").text()).contains("Attempt 2; before: failed");
        assertThat(Files.list(folder).map(file -> file.getFileName().toString()).sorted())
                .containsExactly("index.html", "summary.txt");
        assertThat(folder.resolve("summary.txt")).content().startsWith("3 OF 7 EXAMPLES DID NOT PASS\n");
    }

    @Test
    void theVerdictIsAboutTheRun() {
        assertThat(word(Told.of("", "A", 1, "passed"), Told.of("", "B", 5, "passed")))
                .isEqualTo("All 2 examples passed");
        assertThat(word(Told.of("", "A", 1, "passed"), Told.of("", "B", 5, "failed")))
                .isEqualTo("1 of 2 examples failed");
        assertThat(word(Told.of("", "A", 1, "passed"), Told.of("", "B", 5, "skipped")))
                .isEqualTo("1 of 2 examples passed");
        assertThat(word(Told.of("", "A", 1, "passed"), Told.of("", "B", 5)))
                .isEqualTo("The one example that ran passed");
        assertThat(word(Told.of("", "A", 1))).isEqualTo("No example ran");
        assertThat(word()).isEqualTo("There is no example");
    }

    private static String word(Told... examples) {
        return RunWords.of(Runs.of(new RunWriter().feature("a.feature", "A", examples)))
                .word();
    }

    @Test
    void theEntryPageListsFeaturesAndFailuresAndHoldsNoExample() throws Exception {
        Map<String, Document> pages = written(Runs.mixed(), 3);
        Document entry = pages.get("index.html");

        assertThat(pages).containsOnlyKeys("index.html", "features/cart.html", "features/orders.html");
        assertThat(entry.select("#rules li").eachText())
                .containsExactly("The cart 1 not passed 4 examples", "Orders 2 not passed 4 examples");
        assertThat(entry.select("#failures a").eachAttr("href")).contains("features/cart.html#cart.a-line-is-lost");
        assertThat(entry.select(".rule > article ol")).isEmpty();
        assertThat(entry.select("template").text())
                .contains("#cart The cart", "=A cart keeps its lines", "Outside any rule");
        assertThat(pages.get("features/cart.html").select("a[rel=next]").attr("href"))
                .isEqualTo("orders.html");
        assertThat(pages.get("features/cart.html").select(".rule > article")).hasSize(4);
    }

    @Test
    void aCatalogueStaysOnTheEntryPage() throws Exception {
        Map<String, Document> pages = written(Fixtures.failing(), 3);
        Document entry = pages.get("index.html");

        assertThat(entry.select("#CA-005 p + p a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.matches("features/[a-z-]+\\.html#[A-Z]+-\\d+"));
        Document rule = pages.values().stream()
                .filter(page -> page.getElementById("SIF-1") != null)
                .findFirst()
                .orElseThrow();
        assertThat(rule.select("#SIF-1 .facts a[href$=#CA-005]").attr("href")).isEqualTo("../index.html#CA-005");
        assertThat(rule.select("#SIF-1 .told svg")).isNotEmpty();
    }

    @Test
    void hostileTextIsTextOnEveryPage() throws Exception {
        written(Runs.hostile(), 1).forEach((file, page) -> {
            assertThat(page.html()).doesNotContain("\u0000", "\u202E", "<script>alert", "<img");
            assertThat(page.select("template").isEmpty()).isEqualTo(!file.equals("index.html"));
        });
        assertThat(Files.list(folder.resolve("features")))
                .allMatch(file -> file.toString().endsWith(".html"));
    }

    @Test
    void pagesOfAnEarlierReportGoAndThoseOfOthersStay() throws Exception {
        written(Runs.mixed(), 1);
        Path theirs = Files.writeString(folder.resolve("features/theirs.html"), "<p>mine");
        written(Fixtures.large(2, 1), 1);

        assertThat(names(folder.resolve("features"))).containsExactly("1.html", "2.html", "theirs.html");
        Reports.write(Runs.mixed(), folder);
        assertThat(names(folder.resolve("features"))).containsExactly("theirs.html");
        Files.delete(theirs);
        Reports.write(Runs.mixed(), folder);
        assertThat(names(folder)).containsExactly("index.html", "summary.txt");
    }

    @Test
    void sameInputSameBytesOnSeveralPages() throws Exception {
        written(Fixtures.large(6, 2), 1);
        Map<String, byte[]> first = bytes();
        written(Fixtures.large(6, 2), 1);
        bytes().forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(first.get(file)));
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
