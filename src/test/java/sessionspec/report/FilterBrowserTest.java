package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a filter shows: what matches, what a link leads to besides, and the rows of the matrix. */
class FilterBrowserTest {

    private static final String COLLAPSED = "SIF-1.prompted-one-minute-later";
    private static final String AS_WELL = " is shown as well, though it does not match.";

    @TempDir
    static Path folder;

    private static Path page;
    private static Path citing;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.failing(), folder.resolve("failing"));
        Reports.write(Fixtures.citing(90), folder.resolve("citing"));
        page = folder.resolve("failing/index.html");
        citing = folder.resolve("citing/index.html");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
    }

    private static boolean visible(String id) {
        return browser.visible("[id='" + id + "']");
    }

    private static String said() {
        return browser.find("#status").getText();
    }

    private static void until(String script) {
        browser.until(script);
    }

    private static Number number(String script) {
        return (Number) browser.js(script);
    }

    private static List<String> rows() {
        return browser.all(".matrix tbody tr:not(.out) th").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void eachKindLeadsToItsFirst() {
        browser.open(page, "?document=TL");
        assertThat(browser.all("#status a"))
                .extracting(it -> it.getText().replaceAll("[^a-z]+|of", ""))
                .containsExactly("rules", "examples", "statements", "discrepancies");
        WebElement first = browser.find("#status a");
        assertThat(first.getText()).isEqualTo("2 of 6 rules");
        first.click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("?document=TL#BRW-1");
    }

    @Test
    void aPermalinkWinsOverAFilterWhichStays() {
        browser.open(page, "?family=BRW#" + COLLAPSED);
        assertThat(browser.visible("[id='" + COLLAPSED + "'] ol")).isTrue();
        assertThat(visible("SIF-1")).isTrue();
        assertThat(visible("SIF-1.prompted-when-exactly-one-hour-has-passed")).isFalse();
        assertThat(browser.driver().getCurrentUrl()).endsWith("?family=BRW#" + COLLAPSED);
        assertThat(said()).contains("2 of 6 rules").endsWith("Prompted one minute later" + AS_WELL);
        assertThat(number("return Math.round("
                                + "document.querySelector('#SIF-1 > article:not(.out)').getBoundingClientRect().top"
                                + " - document.querySelector('#filter').getBoundingClientRect().bottom)")
                        .intValue())
                .isBetween(0, 60);
    }

    @Test
    void whatALinkLedToGoesWithTheNextLinkOrChange() {
        browser.open(page, "?family=BRW");
        browser.js("location.hash = '#SIF-3'");
        until("return document.querySelector('#status').textContent.includes('SIF-3')");
        assertThat(visible("SIF-3")).isTrue();
        assertThat(visible("SIF-3.a-week-later-nobody-is-prompted")).isTrue();
        browser.js("location.hash = '#CA-006'");
        until("return document.querySelector('#status').textContent.includes('CA-006')");
        assertThat(visible("CA-006")).isTrue();
        assertThat(visible("SIF-3")).isFalse();
        browser.js("location.hash = '#BRW-1'");
        until("return !document.querySelector('#status').textContent.includes('as well')");
        assertThat(visible("CA-006")).isFalse();
        browser.js("location.hash = '#lifetimes'");
        until("return document.querySelector('#status').textContent.includes('as well')");
        assertThat(said()).endsWith("Lifetimes at a glance" + AS_WELL);
        assertThat(visible("lifetimes")).isTrue();
        browser.find("#status-filter").sendKeys("failed");
        until("return location.search.includes('status=failed')");
        assertThat(visible("lifetimes")).isFalse();
        assertThat(said()).doesNotContain("as well");
    }

    @Test
    void fromWhatALinkLedToTheKeysTurnToWhatIsShown() {
        browser.open(page, "?family=BRW#" + COLLAPSED);
        browser.find("body").sendKeys("j");
        until("return location.hash === '#BRW-1'");
        assertThat(visible(COLLAPSED)).isFalse();
        assertThat(browser.driver().getCurrentUrl()).endsWith("?family=BRW#BRW-1");
    }

    /** Its rows are there only then. */
    private static void comeToTheMatrix() {
        browser.js("document.querySelector('#matrix').scrollIntoView()");
        until("return Boolean(document.querySelector('.matrix tr'))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?family=CIT"})
    void theHeadOfTheMatrixStaysBelowTheFilter(String filter) {
        browser.open(citing, filter);
        comeToTheMatrix();
        until("document.querySelector('.matrix tr:nth-child(40)').scrollIntoView({ block: 'center' });"
                + "return Math.abs(document.querySelector('.matrix thead th').getBoundingClientRect().top"
                + " - Math.max(0, document.querySelector('#filter').getBoundingClientRect().bottom)) < 4");
        assertThat(number("const at = document.querySelector('.matrix thead th').getBoundingClientRect();"
                        + "return document.elementFromPoint(at.left + 5, at.bottom - 5).closest('thead') ? 1 : 0"))
                .isEqualTo(1L);
    }

    @Test
    void onANarrowScreenTheRulesOfTheMatrixStayWhileItIsScrolled() {
        browser.size(320, 900);
        browser.open(citing, "");
        comeToTheMatrix();
        assertThat(browser.js("""
                        const region = document.querySelector('.scroll:has(.matrix)');
                        region.scrollIntoView();
                        region.scrollLeft = 250;
                        return ['.matrix thead th', '.matrix tbody th'].map(it => document.querySelector(it)).every(it => {
                          const at = it.getBoundingClientRect();
                          return Math.abs(at.left - region.getBoundingClientRect().left) < 2
                            && it.contains(document.elementFromPoint(at.left + 5, at.top + 15));
                        });
                        """)).isEqualTo(true);
        browser.media("print", "light");
        assertThat(browser.js("return ['thead', 'thead th', 'tbody th'].map(it => {"
                        + "const style = getComputedStyle(document.querySelector('.matrix ' + it));"
                        + "return style.display + ' ' + style.position; }).join()"))
                .isEqualTo("table-header-group static,table-cell static,table-cell static");
    }

    @Test
    void aRowOfTheMatrixFollowsItsRule() {
        browser.open(page, "?document=TL");
        assertThat(visible("matrix")).isTrue();
        assertThat(rows()).containsExactly("BRW-1", "BRW-2");
        browser.open(page, "?status=failed");
        assertThat(rows()).containsExactly("SIF-1");
        browser.open(page, "?family=SIF&document=CA");
        assertThat(rows()).containsExactly("SIF-1", "SIF-2", "SIF-3", "SIF-4");
    }

    @Test
    void theRulesThatRestOnADocumentAloneAreOneKeyAway() {
        browser.open(citing, "");
        assertThat(browser.visible("#only")).isFalse();
        browser.open(citing, "?document=CA");
        assertThat(rows()).hasSize(60);
        assertThat(browser.find("#only").getText()).isEqualTo("Only rules that rest on CA alone: 30");
        browser.find("#only input").sendKeys(Keys.SPACE);
        until("return location.search === '?document=CA&only=1'");
        assertThat(said()).endsWith(": 30 of 90 rules, 30 of 90 examples.");
        assertThat(rows()).hasSize(30).contains("CIT-1", "CIT-4").doesNotContain("CIT-2", "CIT-3");
        browser.open(citing, "?document=TL&only=1");
        assertThat(browser.find("#only input").isSelected()).isTrue();
        assertThat(rows()).hasSize(30).contains("CIT-2");
        browser.find("body").sendKeys(Keys.ESCAPE);
        until("return location.href.endsWith('index.html')");
        assertThat(browser.visible("#only")).isFalse();
    }

    @Test
    void aJudgementFollowsTheRulesThatCiteIt() {
        browser.open(page, "?family=SIF");
        assertThat(visible("INT-01")).isTrue();
        browser.open(page, "?family=BRW");
        assertThat(visible("INT-01")).isFalse();
        assertThat(visible("DIS-01")).isTrue();
    }

    @Test
    void whatIsNotForRulesHasAStatusOfItsOwn() {
        browser.open(page, "?status=not%20for%20rules");
        List<String> statuses = browser.all(".statement:not(.out)").stream()
                .map(it -> it.getAttribute("data-status"))
                .toList();
        assertThat(statuses).isNotEmpty().allMatch(List.of("boilerplate", "informative", "not modelled")::contains);
        assertThat(browser.all(".rule:not(.out)")).isEmpty();
    }

    @Test
    void escapeEndsTheFilterFromAListToo() {
        browser.open(page, "?status=failed");
        browser.find("#status-filter").sendKeys(Keys.ESCAPE);
        assertThat(said()).isEmpty();
    }

    @Test
    void theListOfRulesOfALongControlLiesOverNothing() {
        browser.open(citing, "");
        assertThat(browser.js("return getComputedStyle(document.querySelector('.feature > ul')).position"))
                .isEqualTo("static");
    }
}
