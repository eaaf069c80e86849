package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the page does: permalinks, search, keyboard; and that it needs nothing but itself. */
class BehaviourBrowserTest {

    private static final String COLLAPSED = "SIF-1.prompted-one-minute-later";

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
        Reports.write(Hostile.result(), folder.resolve("hostile"));
        Reports.write(BaselineFixture.compared(), folder.resolve("compared"));
        page = folder.resolve("failing/index.html");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
    }

    private static WebElement byId(String id) {
        return browser.driver().findElement(By.id(id));
    }

    private static boolean inView(String id) {
        return (boolean) browser.js(
                "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                        + "return box.top >= -5 && box.top < innerHeight;",
                id);
    }

    private static List<String> shown(String items) {
        return browser.all(items + ":not(.out)").stream()
                .map(it -> it.getAttribute("id"))
                .toList();
    }

    @Test
    void aPermalinkFarDownALargeReportStaysAtItsTarget() throws Exception {
        Reports.write(Fixtures.large(120, 3), folder.resolve("large"));
        browser.open(folder.resolve("large/index.html"), "#BIG-97");
        // Long enough for everything above the target to have been laid out.
        Thread.sleep(1500);
        assertThat(byId("BIG-97").getRect().y - ((Number) browser.js("return Math.round(scrollY);")).intValue())
                .isBetween(-5, 150);
    }

    @Test
    void aPermalinkOpensWhatItLeadsTo() {
        browser.open(page, "#" + COLLAPSED);
        assertThat(browser.visible(byId(COLLAPSED).findElement(By.cssSelector("ol"))))
                .isTrue();
        browser.waits().until(driver -> inView(COLLAPSED));
    }

    @Test
    void theRowOfAnOutlineOpensAndIsDrawnFromItsWords() {
        String row = "SIF-4.60-minutes-are-accepted";
        browser.open(page, "#" + row);
        browser.waits().until(driver -> inView(row));
        assertThat(browser.visible(byId(row).findElement(By.cssSelector(".told table"))))
                .isTrue();
        assertThat(browser.all(".rows .told path.governs")).hasSize(1);
        assertThat(browser.all(".rows .told .clock-axis text")).hasSizeGreaterThan(2);
        assertThat(browser.all(".rows .told .dots")).hasSize(1);
    }

    @Test
    void aPermalinkIntoAClosedDocumentOpensIt() {
        browser.open(page, "#TL-002");
        assertThat(browser.visible(byId("TL-002"))).isTrue();
        assertThat(inView("TL-002")).isTrue();
    }

    @Test
    void aPermalinkThatLeadsNowhereOffersTheNearest() {
        browser.open(page, "#SIF-1.prompted-two-minutes-later");
        assertThat(browser.find("#lost").getText())
                .contains("There is no", "SIF-1 › A Primary Refresh Token", "SIF-1 › Prompted one minute later");
        browser.find("#lost a[href='#" + COLLAPSED + "']").click();
        assertThat(browser.visible("#lost")).isFalse();
        browser.open(page, "#CA-999");
        assertThat(browser.find("#lost").getText()).contains("CA-008");
    }

    @Test
    void anIdSaysWhatItStandsForWhereItIsReached() {
        browser.open(page, "#SIF-1");
        browser.until("document.querySelector('#matrix').scrollIntoView();"
                + "return Boolean(document.querySelector('#matrix tbody a'))");
        browser.js("document.querySelector('#matrix tbody a').focus()");
        assertThat(browser.find("#words").getText()).startsWith("A Primary Refresh Token satisfies");
        browser.find("body").sendKeys(Keys.ESCAPE);
        assertThat(browser.visible("#words")).isFalse();
    }

    @Test
    void whatComesUnderThePointerByALinkIsNotPointedAt() {
        String over = "document.querySelector('.interpretation a, .refs a, .stated a')"
                + ".dispatchEvent(new MouseEvent('%s', { bubbles: true, movementX: 1 }));";
        browser.open(page, "#SIF-1");
        browser.js(over.formatted("mouseover"));
        assertThat(browser.visible("#words")).isFalse();
        browser.js(over.formatted("pointermove"));
        assertThat(browser.visible("#words")).isTrue();
        browser.js("location.hash = '#SIF-2'");
        browser.until("return document.querySelector('#words').hidden");
    }

    @Test
    void aCitationIsCopiedWithAllThatItTakes() {
        browser.open(page, "#SIF-2");
        browser.waits().until(driver -> !browser.all("#SIF-2 .stated .cite").isEmpty());
        browser.js("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.js("document.querySelector('#SIF-2 .stated .cite').click()");
        assertThat((String) browser.js("return window.copied"))
                .contains("\u201c" + browser.find("#SIF-2 blockquote").getText() + "\u201d")
                .contains("edition", "section Devices and their tokens", "#:~:text=")
                .contains("CA-005, in our words: ", "SIF-2: Unlocking a joined device")
                .contains("\nHow long a sign-in lasts, edition of 20", "commit 7b0e1f4c2d9a+")
                .endsWith(", SIF-2")
                .doesNotContain("index.html");
    }

    @Test
    void whatTheCopySpoiltIsCitedAsSuchAndLookedForWithoutIt() {
        browser.open(page, "#SIF-2");
        String claim = "#SIF-2 .stated > li:has(i)";
        browser.waits().until(driver -> !browser.all(claim + " .cite").isEmpty());
        browser.js("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.js("document.querySelector(arguments[0]).click()", claim + " .cite");
        assertThat((String) browser.js("return window.copied")).contains("restates.\u201d (so in the saved copy)");
        assertThat(browser.find(claim + " a.external").getAttribute("href"))
                .endsWith("#:~:text=Here%20stands%2C%20in%20the%20words%20of");
    }

    @ParameterizedTest
    @CsvSource({
        "#SIF-2 > .head > .tags > .cite, SIF-2, 'CA-005, in our words: '",
        "#DIS-01 > .tags > .cite, DIS-01, 'CA-003, as we read it there: '"
    })
    void aRuleAndADiscrepancyAreCitedWithTheDocumentsSentencesAndWhereTheyStand(
            String button, String id, String restated) {
        browser.open(page, "#" + id);
        browser.waits().until(driver -> !browser.all(button).isEmpty());
        browser.js("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.js("document.querySelector(arguments[0]).click()", button);
        assertThat((String) browser.js("return window.copied"))
                .contains("\u201c" + browser.find("#" + id + " blockquote").getText() + "\u201d")
                .contains("edition", ", section ", "https://", "#:~:text=", restated)
                .doesNotContain("copy citation");
    }

    @Test
    void aRuleIsCopiedWithWhatItsReadingsSay() {
        browser.open(page, "#BRW-1");
        String button = "#BRW-1 > .head > .tags > .cite";
        browser.waits().until(driver -> !browser.all(button).isEmpty());
        browser.js("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.js("document.querySelector(arguments[0]).click()", button);
        assertThat((String) browser.js("return window.copied"))
                .contains("Our reading: DIS-01 How long a remembered browser is remembered: we read: The cookie lasts"
                        + " 180 days; the window is judged apart from it.");
    }

    @Test
    void rulesDrawnFromOneShortSectionLeadToEachOther() {
        browser.open(page, "#SIF-3");
        assertThat(browser.find("#SIF-3 .related").getText()).startsWith("See also");
    }

    @Test
    void aChangeLeadsToWhatChanged() {
        browser.open(folder.resolve("compared/index.html"), "");
        WebElement changed = byId("changes");
        assertThat(changed.getText()).contains("30 days → 90 days", "CA-999 removed");
        assertThat(changed.findElements(By.linkText("CA-999"))).isEmpty();
        changed.findElement(By.linkText("SIF-1 › Prompted one minute later")).click();
        assertThat(browser.visible(byId(COLLAPSED).findElement(By.cssSelector("ol"))))
                .isTrue();
        browser.waits().until(driver -> inView(COLLAPSED));
        assertThat(browser.print()).contains("What changed");
    }

    @Test
    void aColumnLeadsToWhatItsNumbersMean() {
        browser.scripts(false);
        browser.open(page, "");
        browser.find(".coverage a[href='#means-proved-of-all']").click();
        assertThat(browser.visible(byId("means-proved-of-all"))).isTrue();
    }

    @Test
    void followingALinkOpensItsTargetToo() {
        browser.open(page, "");
        browser.js("document.querySelector('#BRW-1 .facts a[href=\"#TL-001\"]').click()");
        assertThat(browser.visible(byId("TL-001"))).isTrue();
    }

    @Test
    void aDocumentAndAFamilyNarrowWhatIsShown() {
        browser.open(page, "?document=TL");
        assertThat(shown(".statement")).isNotEmpty().allMatch(id -> id.startsWith("TL-"));
        assertThat(shown(".rule")).contains("BRW-1").doesNotContain("SIF-1");
        browser.open(page, "?family=BRW");
        assertThat(shown(".rule")).isNotEmpty().allMatch(id -> id.startsWith("BRW-"));
        assertThat(shown(".rule > article")).isNotEmpty().allMatch(id -> id.startsWith("BRW-"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("?family=BRW");
    }

    @Test
    void slashLeadsToTheSearchAndEscapeOutOfIt() {
        browser.open(page, "");
        browser.find("body").sendKeys("/");
        WebElement focused = browser.driver().switchTo().activeElement();
        assertThat(focused.getAttribute("id")).isEqualTo("search");
        focused.sendKeys("a/b");
        assertThat(focused.getAttribute("value")).isEqualTo("a/b");
        focused.sendKeys(Keys.ESCAPE);
        assertThat(focused.getAttribute("value")).isEmpty();
    }

    @Test
    void jAndKTurnFromRuleToRuleAndTheQuestionMarkTellsOfThem() {
        browser.open(page, "#SIF-1");
        browser.find("body").sendKeys("j");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#SIF-2");
        browser.find("body").sendKeys("kk");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#SIF-1");
        browser.find("body").sendKeys("?");
        assertThat(browser.visible("#keys")).isTrue();
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.visible("#keys")).isFalse();
        browser.find("#search").sendKeys("j");
        browser.until("return location.search === '?q=j'");
    }

    @Test
    void theCardOfARuleLeadsToItsNeighbours() {
        browser.open(page, "#SIF-1");
        browser.find("#SIF-1 a[rel=next]").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("#SIF-2");
        assertThat(inView("SIF-2")).isTrue();
        browser.find("#SIF-2 a[rel=prev]").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("#SIF-1");
    }

    @Test
    void theFirstStopLeadsPastTheContents() {
        browser.open(page, "");
        browser.find("body").sendKeys(Keys.TAB);
        WebElement skip = browser.driver().switchTo().activeElement();
        assertThat(skip.getText()).isEqualTo("Skip to the report");
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("main");
    }

    @Test
    void withoutScriptThePageIsCompleteAndOffersNoSearch() {
        browser.scripts(false);
        browser.open(page, "");
        assertThat(browser.visible("#search")).isFalse();
        assertThat(browser.visible(".contents nav")).isTrue();
        assertThat(browser.visible("#SIF-2 h3")).isTrue();
        assertThat(browser.find("#verdict").getText()).contains("Not verified");
        browser.find("#TL > details > summary").click();
        assertThat(browser.visible(byId("TL-001"))).isTrue();
        browser.size(320, 900);
        assertThat(browser.visible(".contents nav")).isFalse();
        browser.find(".contents summary").click();
        assertThat(browser.visible(".contents nav")).isTrue();
    }

    @Test
    void paperShowsWhatTheScreenHides() {
        browser.open(page, "?q=remembered");
        String pdf = browser.print();
        assertThat(pdf).startsWith("%PDF");
        assertThat(pdf).contains("Cookies that stay", "Sign-off", "A Primary Refresh Token satisfies");
        assertThat(browser.all("#TL > details[open]")).isEmpty();
    }

    @Test
    void theMediumOfPaperShowsAllThatIsMadeLaterAndNoPlaceOfWhatWasNotAsked() {
        browser.media("print", "light");
        browser.open(page, "");
        browser.until("return !document.querySelector('noscript')");
        assertThat(browser.visible(byId(COLLAPSED).findElement(By.cssSelector(".told table"))))
                .isTrue();
        assertThat(browser.visible(".contents [href='#ask']")).isFalse();
        assertThat(browser.visible(".contents [href='#effective']")).isTrue();
    }

    @Test
    void whileAFilterIsSetPaperShowsWhatItShows() {
        browser.media("print", "light");
        browser.open(page, "?family=SIF");
        browser.unfold();
        assertThat(browser.visible("#SIF-2 h3")).isTrue();
        assertThat(browser.visible("#BRW-1")).isFalse();
        assertThat(browser.visible("#status")).isTrue();
        assertThat(browser.find("#status").getText()).startsWith("Showing ");
        assertThat(browser.visible("#filter button")).isFalse();
    }

    @Test
    void paperNeedsNoScript() {
        browser.scripts(false);
        browser.media("print", "light");
        browser.open(page, "");
        assertThat(browser.visible(byId("TL-001"))).isTrue();
        assertThat(browser.visible(byId(COLLAPSED).findElement(By.cssSelector(".told table"))))
                .isTrue();
        assertThat(browser.visible(".contents > summary")).isFalse();
        assertThat(browser.js("""
                const top = selector => document.querySelector(selector).getBoundingClientRect().top;
                return [top('h1'), top('#verdict'), top('.contents nav'), top('#scope')];
                """))
                .asInstanceOf(InstanceOfAssertFactories.list(Number.class))
                .extracting(Number::doubleValue)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(browser.print()).contains("Cookies that stay");
    }

    @Test
    void thePageAsksTheNetworkForNothing() {
        browser.traffic();
        browser.open(page, "");
        assertThat(browser.traffic())
                .filteredOn(message -> message.contains("Network.requestWillBeSent\""))
                .isNotEmpty()
                .allMatch(message -> message.contains("\"url\":\"file:")
                        || message.contains("\"url\":\"data:")
                        || message.contains("\"url\":\"about:"));
    }

    @Test
    void hostileTextIsShownAndDoesNothing() {
        browser.open(folder.resolve("hostile/index.html"), "");
        assertThat(browser.find("#problems").getText()).contains("<script>alert(1)</script>", "[U+202E]gnp.exe");
        assertThat(browser.all("main script, main img")).isEmpty();
        assertThat(browser.visible("#search")).isTrue();
        browser.find("#search").sendKeys("alert");
        browser.until("return document.querySelector('#found').textContent.startsWith('Found: ')");
        assertThat(browser.all("#results script, #results img")).isEmpty();
    }
}
