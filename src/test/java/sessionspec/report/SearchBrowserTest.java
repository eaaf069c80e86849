package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a search finds, how it is told, and how one gets from it to what was found. */
class SearchBrowserTest {

    @TempDir
    static Path folder;

    private static Path page;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.failing(), folder.resolve("failing"));
        page = folder.resolve("failing/index.html");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
    }

    /** The permalinks of what was found, in order. */
    private static List<String> found(String address) {
        browser.open(page, address);
        browser.until("return document.querySelector('#found').textContent !== ''");
        return found();
    }

    private static List<String> found() {
        return browser.all("#results li > a").stream()
                .map(it -> it.getAttribute("href").replaceAll("^.*#", ""))
                .toList();
    }

    private static String said() {
        return (String) browser.js("return document.querySelector('#found').textContent");
    }

    private static void type(CharSequence... keys) {
        browser.find("#search").sendKeys(keys);
    }

    private static void untilMarked() {
        browser.until("return (CSS.highlights.get('hit') || { size: 0 }).size > 0");
    }

    @Test
    void itSaysThatItWorksWhileItHasNotReadThePage() {
        String slow = "Page.addScriptToEvaluateOnNewDocument";
        Object script = browser.driver()
                .executeCdpCommand(slow, Map.of("source", "window.setTimeout = () => 0;"))
                .get("identifier");
        try {
            browser.open(page, "");
            browser.js("""
                    const box = document.querySelector('#search');
                    box.value = 'sif';
                    box.dispatchEvent(new Event('input'));
                    """);
            assertThat(said()).isEqualTo("Reading the report \u2026");
            assertThat(browser.all("#results a")).isEmpty();
            browser.js("""
                    const box = document.querySelector('#search');
                    box.value = 'sif-1';
                    box.dispatchEvent(new Event('input'));
                    """);
            assertThat(found()).containsExactly("SIF-1");
        } finally {
            browser.driver()
                    .executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        }
    }

    @Test
    void whatIsFoundStandsUnderTheBoxAndThePageStaysAsItIs() {
        browser.open(page, "");
        type("remembered");
        browser.until("return document.querySelectorAll('#results a').length > 0");
        assertThat(found()).startsWith("BRW-1");
        assertThat(said()).startsWith("Found: 2 rules");
        assertThat(browser.find("#results mark").getText()).isEqualToIgnoringCase("remembered");
        assertThat(browser.visible("#SIF-1")).isTrue();
        browser.until("return location.search === '?q=remembered'");
        type(Keys.ESCAPE);
        assertThat(browser.visible("#results > div")).isFalse();
        assertThat(said()).isEmpty();
        browser.until("return location.search === ''");
    }

    @Test
    void theAddressRestoresSearchAndFilter() {
        List<String> any = found("?q=hour");
        assertThat(any).contains("SIF-1", "CA-004");
        List<String> failed = found("?q=hour&status=failed");
        assertThat(browser.find("#search").getAttribute("value")).isEqualTo("hour");
        assertThat(failed).containsExactly("SIF-1");
        assertThat(browser.visible("#lifetimes")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIF-4", "sif4", "SIF 4", "sif-4", "Sif-04"})
    void anIdIsFoundHoweverItIsWritten(String id) {
        assertThat(found("?q=" + id.replace(' ', '+'))).startsWith("SIF-4").contains("CA-004");
    }

    @ParameterizedTest
    @CsvSource({
        "remembring, BRW-1", // an ending
        "rememberd, BRW-1", // a typo
        "primary refresh tokne, SIF-2",
        "PRT, SIF-2", // by the glossary
        "primaryrefreshtoken, SIF-2",
        "60 minutes, SIF-1", // the same as an hour
    })
    void wordsAreFoundAsPeopleWriteThem(String words, String id) {
        assertThat(found("?q=" + words.replace(' ', '+'))).contains(id);
    }

    @Test
    void wordsAreFoundWhereTheyBeginAndNumbersWhole() {
        assertThat(found("?q=ays")).isEmpty();
        assertThat(found("?q=hour")).isNotEmpty();
        assertThat(found("?q=9+days")).isEmpty();
        assertThat(said()).contains("speaks of \u201c9 days\u201d");
        assertThat(found("?q=90+days")).contains("SIF-3");
    }

    @Test
    void wordsInQuotationMarksAreFoundTogether() {
        assertThat(found("?q=token%20primary")).isNotEmpty();
        assertThat(found("?q=%22token%20primary%22")).isEmpty();
        assertThat(said()).isEqualTo("Nothing has all of this.");
    }

    @Test
    void whatNothingSpeaksOfIsSaid() {
        assertThat(found("?q=zebra")).isEmpty();
        assertThat(said()).contains("statement or example speaks of \u201czebra\u201d.");
        assertThat(browser.visible("#verdict")).isTrue();
        assertThat(found("?q=zebra+remembered")).startsWith("BRW-1");
        assertThat(said()).contains("speaks of \u201czebra\u201d.", "Found: 2 rules");
    }

    @Test
    void theKeyboardLeadsThroughWhatWasFound() {
        browser.open(page, "");
        type("hour");
        browser.until("return document.querySelectorAll('#results a').length > 1");
        type(Keys.ARROW_DOWN);
        WebElement first = browser.driver().switchTo().activeElement();
        assertThat(first.getAttribute("href")).endsWith("#" + found().get(0));
        first.sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("href"))
                .endsWith("#" + found().get(1));
        first.sendKeys(Keys.HOME);
        first.sendKeys(Keys.ARROW_UP);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("search");
        browser.until("return location.search === '?q=hour'");
        type(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("?q=hour#" + found().get(0));
        assertThat(browser.visible("#results > div")).isFalse();
    }

    @Test
    void aPermalinkWinsOverASearchWhichStaysInTheBox() {
        browser.open(page, "?q=remembered#SIF-3");
        browser.until("return document.querySelector('#found').textContent !== ''");
        assertThat(browser.visible("#results > div")).isFalse();
        assertThat(browser.find("#search").getAttribute("value")).isEqualTo("remembered");
        assertThat(browser.visible("#SIF-3")).isTrue();
        browser.find("#search").click();
        browser.until("return document.querySelector('#results').classList.contains('open')");
    }

    @Test
    void onAPhoneTheResultsStandDirectlyUnderTheBox() {
        browser.size(320, 900);
        browser.open(page, "");
        browser.find(".contents summary").click();
        type("hour");
        browser.until("return document.querySelectorAll('#results a').length > 0");
        assertThat(browser.js("const bottom = document.querySelector('#search').getBoundingClientRect().bottom;"
                        + "const results = document.querySelector('#results').getBoundingClientRect();"
                        + "return results.top - bottom < 20 && results.right <= innerWidth;"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"hour, '#results a[href=\"#SIF-1\"]', SIF-1", "'', 'nav a[href=\"#lifetimes\"]', lifetimes"})
    void onAPhoneTheContentsGiveWayToWhatTheyLeadTo(String typed, String link, String target) {
        browser.size(320, 900);
        browser.open(page, "");
        browser.find(".contents summary").click();
        if (!typed.isEmpty()) {
            type(typed);
            browser.until("return document.querySelectorAll('#results a').length > 0");
        }
        browser.find(link).click();
        browser.until("const { top } = document.getElementById('" + target + "').getBoundingClientRect();"
                + "return !document.querySelector('#contents').open && top >= -5 && top < 450;");
        assertThat(browser.js(
                        "const { top } = document.getElementById(arguments[0]).getBoundingClientRect();"
                                + "return document.elementFromPoint(160, top + 30).closest('section, .rule').id;",
                        target))
                .isEqualTo(target);
    }

    @Test
    void theWordsFoundAreMarkedInThePageWhichStaysAsItIs() {
        browser.open(page, "");
        String script = "return document.querySelector('#term-primary-refresh-token dt').innerHTML"
                + " + document.querySelector('#term-primary-refresh-token dd').firstChild.data";
        Object before = browser.js(script);
        type("to tok");
        browser.until("return document.querySelectorAll('#results a').length > 0");
        assertThat(browser.js("return (CSS.highlights.get('hit') || { size: 0 }).size"))
                .isEqualTo(0L);
        String found = "#results a[href='#term-primary-refresh-token']";
        browser.find(found);
        // At once, since results may still be drawn anew.
        browser.js("document.querySelector(arguments[0]).click()", found);
        untilMarked();
        assertThat(marked()).isEqualTo(List.of("Token", "token"));
        assertThat(browser.js(script)).isEqualTo(before);
        browser.find("body").sendKeys(Keys.ESCAPE);
        assertThat(browser.js("return CSS.highlights.has('hit')")).isEqualTo(false);
    }

    private static List<String> marked() {
        String script = "return [...CSS.highlights.get('hit')]"
                + ".map(it => it.startContainer.data.slice(it.startOffset, it.endOffset))";
        return ((List<?>) browser.js(script)).stream().map(String::valueOf).toList();
    }

    @Test
    void theLettersOfACodeAreNoWord() {
        browser.open(page, "?q=sif hour#SIF-1");
        untilMarked();
        assertThat(marked()).contains("hour").doesNotContain("SIF");
    }

    @Test
    void onlyWhatTheReaderCameToIsMarked() throws Exception {
        Reports.write(Fixtures.citing(90), folder.resolve("citing"));
        browser.open(folder.resolve("citing/index.html"), "?q=cites#CIT-45");
        untilMarked();
        assertThat(said()).contains("90 rules");
        assertThat(browser.js("return [...CSS.highlights.get('hit')]"
                        + ".every(it => it.startContainer.parentElement.closest('#CIT-45'))"))
                .isEqualTo(true);
    }

    @Test
    void whatIsTypedIsSeenWhole() {
        browser.open(page, "");
        type("default sign-in frequency of 90 days, rolling window");
        browser.until("return document.querySelector('#results').matches('.open')");
        assertThat(browser.js(
                        "const box = document.querySelector('#search'); return box.scrollWidth <= box.clientWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatIsMarkedIsReadableOnTheScreenAndPlainOnPaper(String scheme) {
        browser.scheme(scheme);
        browser.open(page, "?q=token");
        assertThat(((Number) browser.js("""
                        const light = colour => {
                          const [r, g, b] = colour.match(/\\d+/g).map(it => it / 255)
                            .map(it => it <= .04045 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4);
                          return .2126 * r + .7152 * g + .0722 * b + .05;
                        };
                        const style = getComputedStyle(document.querySelector('#SIF-1 h3'), '::highlight(hit)');
                        const [low, high] = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b);
                        return style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 0 : Math.floor(high / low);
                        """)).intValue()).isGreaterThanOrEqualTo(5);
        browser.media("print", scheme);
        assertThat(browser.js("return getComputedStyle(document.querySelector('#SIF-1 h3'), '::highlight(hit)')"
                        + ".backgroundColor"))
                .isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void withoutHighlightsTheSearchFindsAllTheSame() {
        browser.open(page, "");
        browser.js("Object.defineProperty(CSS, 'highlights', { value: undefined })");
        type("token");
        browser.until("return document.querySelector('#found').textContent.startsWith('Found: ')");
    }

    @Test
    void theDrawingsKeepTheirColours() {
        browser.open(page, "?q=hour");
        browser.js("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        browser.until("return document.querySelector('#SIF-1 .told path.governs') !== null");
        assertThat(browser.find("#SIF-1 .told path.governs").getCssValue("stroke"))
                .startsWith("rgb");
    }
}
