package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A report on several pages: the search and the permalinks of its entry page, and what its pages do. */
class PagedBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        Reports.write(Runs.mixed(), folder.resolve("run"), 1, (done, all) -> {});
        Reports.write(Runs.mixed(), folder.resolve("one"));
        Reports.write(Runs.hostile(), folder.resolve("hostile"), 1, (done, all) -> {});
        Reports.write(Fixtures.failing(), folder.resolve("specification"), 1, (done, all) -> {});
        Reports.write(Fixtures.citing(30), folder.resolve("citing"), 1, (done, all) -> {});
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
        browser.scripts(true);
        browser.media("", "light");
        browser.size(1280, 900);
    }

    private static void open(String report, String rest) {
        browser.open(folder.resolve(report).resolve("index.html"), rest);
    }

    @Test
    void aRunWithoutACatalogueOffersItsOwnStatusesAndNoDocuments() {
        open("one", "");
        assertThat(browser.all("#status-filter option"))
                .extracting(WebElement::getText)
                .contains("passed", "failed")
                .doesNotContain("verified");
        assertThat(browser.visible("#document-filter")).isFalse();
        assertThat(browser.visible("#family-filter")).isFalse();
        open("one", "?status=failed");
        assertThat(browser.find("#status").getText()).startsWith("Showing ").contains(" examples");
    }

    private static void search(String text) {
        browser.find("#search").sendKeys(text);
        until("return !document.querySelector('#found').hidden");
    }

    private static void until(String script) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10)).until(driver -> (boolean) browser.js(script));
    }

    @ParameterizedTest
    @CsvSource({
        "run, cart.a-line-is-added, cart.html",
        "run, cart.rule.a-cart-keeps-its-lines, cart.html",
        "specification, SIF-2, html",
        "specification, SIF-1.prompted-one-minute-later, html"
    })
    void aPermalinkOfTheEntryPageLeadsToWhereItIsNow(String report, String id, String page) {
        open(report, "#" + id);
        until("return location.pathname.includes('/features/') && document.readyState === 'complete'");
        assertThat(browser.driver().getCurrentUrl()).contains("/features/").endsWith(page.isEmpty() ? id : "#" + id);
        assertThat(browser.visible("[id='" + id + "']")).isTrue();
        assertThat(browser.js(
                        "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                                + "return box.top > -20 && box.top < innerHeight",
                        id))
                .isEqualTo(true);
        if (id.contains("line")) {
            assertThat(browser.visible("[id='" + id + "'] ol, [id='" + id + "'] h3"))
                    .isTrue();
        }
    }

    @Test
    void whatIsOnTheEntryPageStaysThere() {
        open("specification", "#CA-005");
        assertThat(browser.driver().getCurrentUrl()).endsWith("index.html#CA-005");
        assertThat(browser.visible("#CA-005")).isTrue();
    }

    @Test
    void theSearchFindsNamesOnOtherPages() {
        open("run", "");
        assertThat(browser.visible("#found")).isFalse();
        search("line lost");
        assertThat(browser.find("#found [role=status]").getText()).isEqualTo("1 match.");
        assertThat(browser.find("#found li").getText()).contains("A line is lost", "failed", "The cart");
        browser.find("#found li a").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("features/cart.html#cart.a-line-is-lost");
        assertThat(browser.visible("[id='cart.a-line-is-lost'] ol")).isTrue();
    }

    @Test
    void theStatusAloneFindsToo() {
        open("run", "");
        browser.js("const it = document.querySelector('#status-filter'); it.value = 'skipped';"
                + "it.dispatchEvent(new Event('change'))");
        until("return !document.querySelector('#found').hidden");
        assertThat(browser.find("#found li").getText()).startsWith("Skipped");
    }

    @Test
    void withACatalogueTheSearchFindsBothStatementsAndExamples() {
        open("specification", "");
        search("SIF-1");
        assertThat(browser.find("#found li a").getAttribute("href"))
                .contains("/features/")
                .endsWith("#SIF-1");
        assertThat(browser.find("#status").getText()).startsWith("Showing");
        assertThat(browser.visible("#found")).isTrue();
        browser.find("#filter button").click();
        until("return document.querySelector('#found').hidden");
    }

    @Test
    void theMatrixStandsForTheRulesThatAreOnOtherPages() {
        open("citing", "?document=CA&only=1");
        assertThat(browser.all(".matrix tbody tr:not(.out)")).hasSize(10);
        assertThat(browser.find("#status").getText()).endsWith(": 10 of 30 rules.");
        assertThat(browser.visible("#matrix")).isTrue();
        open("specification", "?q=remembered&status=verified");
        assertThat(browser.all(".matrix tbody tr:not(.out) th"))
                .extracting(WebElement::getText)
                .containsExactly("BRW-1");
    }

    @Test
    void whatTheSearchFoundOnOtherPagesIsMarked() {
        open("run", "");
        search("li lost");
        assertThat(browser.js("return [...CSS.highlights.get('found')]"
                        + ".map(it => it.startContainer.data.slice(it.startOffset, it.endOffset)).join()"))
                .isEqualTo("li,lost");
    }

    @Test
    void everyResultOfTheHostileSearchIsText() {
        open("hostile", "");
        search("alert");
        assertThat(browser.find("#found").getText()).contains("<script>alert(1)</script>", "[U+202E]");
        assertThat(browser.all("#found script, #found img, main script, main img"))
                .isEmpty();
        browser.find("#found li a").click();
        assertThat(browser.find("main").getText()).contains("<script>alert(1)</script>");
        assertThat(browser.all("main script, main img")).isEmpty();
    }

    @Test
    void withoutScriptThereIsAListOfLinksAndNoSearch() {
        browser.scripts(false);
        open("run", "#cart.a-line-is-added");
        assertThat(browser.visible("#search")).isFalse();
        assertThat(browser.visible("#rules li a")).isTrue();
        browser.find("#rules li a").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("features/cart.html");
        assertThat(browser.visible("[id='cart.a-line-is-lost'] .message")).isTrue();
        browser.find("h1 a").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("index.html");
    }

    @Test
    void theReportAsksForNothingButItsPages() {
        browser.traffic();
        open("run", "#cart.a-line-is-added");
        until("return location.pathname.includes('/features/')");
        assertThat(browser.traffic())
                .filteredOn(message -> message.contains("Network.requestWillBeSent\""))
                .isNotEmpty()
                .allMatch(message -> message.contains("\"type\":\"Document\"") || message.contains("\"url\":\"data:"));
    }

    @ParameterizedTest
    @CsvSource({
        "run, index.html, light, 1280",
        "run, features/cart.html, light, 1280",
        "run, features/cart.html, dark, 320",
        "run, index.html, dark, 320",
        "one, index.html, light, 1280",
        "one, index.html, dark, 320",
        "specification, index.html, light, 1280"
    })
    void axeFindsNothing(String report, String page, String scheme, int width) {
        browser.size(width, 900);
        browser.scheme(scheme);
        browser.open(folder.resolve(report).resolve(page), "");
        browser.js("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        if (page.equals("index.html") && !report.equals("one")) {
            search("a");
        }
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void hostilePagesDoNotScrollSideways(int width) {
        browser.size(width, 900);
        open("hostile", "");
        assertThat(browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        browser.find("#rules li a").click();
        browser.js("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        assertThat(browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void aRunOnOnePageIsSearchedLikeAnyReport() {
        open("one", "");
        browser.find("#search").sendKeys("lost");
        assertThat(browser.find("#status").getText()).contains("1 of 8 examples");
        assertThat(browser.visible("[id='cart.a-line-is-lost']")).isTrue();
        assertThat(browser.visible("[id='orders.pending']")).isFalse();
    }
}
