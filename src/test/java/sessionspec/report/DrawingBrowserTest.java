package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Examples on the clock, drawn from the words of their tables. */
class DrawingBrowserTest {

    @TempDir
    static Path folder;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.verified(), folder);
    }

    @BeforeEach
    void open() {
        browser.open(folder.resolve("index.html"), "");
        browser.unfold();
    }

    /** What of the drawing of an example answers to a selector, in words or by its geometry. */
    private static List<?> drawn(String rule, int example, String selector) {
        return (List<?>) browser.js(
                "return [...document.querySelectorAll(`#${arguments[0]} > article:nth-of-type(${arguments[1]}) .clock ${arguments[2]}`)]"
                        + ".map(it => it.textContent || it.getAttribute('d'))",
                rule,
                example,
                selector);
    }

    @Test
    void aPeriodIsSolidWhileItHoldsAndAnOutlineUntilItStartsAgain() {
        assertThat((String) drawn("SIF-1", 1, "path.governs").get(0)).matches("M0 \\d+h\\d+M(\\d+) \\d+h\\d+");
        assertThat((String) drawn("SIF-1", 1, "path.governs + path.ended").get(0))
                .matches("M\\d+ \\d+H\\d+v16H\\d+z");
    }

    @Test
    void whatDecidedLiesNextToTheAxis() {
        assertThat(drawn("SIF-1", 1, ".lane text")).hasSize(2);
        assertThat((String) drawn("SIF-1", 1, ".lane text").get(0)).endsWith(", 4 h");
        assertThat((String) drawn("SIF-1", 1, ".lane text").get(1)).endsWith(", 1 h");
        assertThat(drawn("SIF-1", 1, "> svg > text.bad").toString()).contains("ended 05:45");
    }

    @Test
    void promptsAndDeferralsAreFlaggedWithTheirTime() {
        assertThat(drawn("SIF-1", 5, "g.warn text").toString()).contains("01:20");
        assertThat(drawn("SIF-1", 5, "g.bad text").toString()).contains("02:45");
        assertThat(drawn("SIF-1", 5, "path.pole")).hasSize(2);
    }

    @Test
    void anEndThatIsStillToComeIsALine() {
        assertThat(drawn("SIF-1", 2, "path.deadline")).hasSize(1);
        assertThat(drawn("SIF-1", 2, "> svg > text.ok").toString()).contains("ends 01:00");
    }

    @Test
    void anEndBeyondTheStoryDoesNotSquashIt() {
        assertThat(drawn("SIF-3", 1, "path.deadline")).isEmpty();
        assertThat(drawn("SIF-3", 1, "text.governs").toString()).contains("until day 91, 09:00 \u2192");
    }

    @Test
    void theClockHasAFewNames() {
        assertThat(drawn("BRW-1", 1, ".clock-axis text"))
                .hasSizeBetween(2, 7)
                .asString()
                .contains("day 31");
        assertThat(drawn("BRW-2", 1, ".clock-axis text").toString()).contains("2021-01-30");
    }

    @Test
    void aPeriodIsDrawnWhereItWasSeenAtAnotherTimeThanItIsToldAt() {
        retold("SIF-1", "ended 05:45", "ended 05:45; seen at 05:44");
        assertThat(drawn("SIF-1", 1, ".lane text")).hasSize(2);
    }

    @Test
    void whatIsComparedWithACutoffDoesNotMoveIt() {
        retold("BRW-2", "(2021-01-30 00:00)", "$1; compared with 2022-01-30 00:00");
        assertThat(drawn("BRW-2", 1, "> svg > text").toString())
                .contains("2021-01-30")
                .doesNotContain("2022");
    }

    @Test
    void whatLastsUpToACutoffIsNotCalledByIt() {
        assertThat(drawn("BRW-2", 1, ".lane text").toString()).startsWith("[Before: ");
    }

    @Test
    void aDayIsExplainedWhereItStands() {
        assertThat(browser.js("return [...document.querySelectorAll('#BRW-1 .note')].map(it => it.textContent).join()")
                        .toString())
                .contains("Days are counted from day 1, so day 181, 00:00 is 180 days after day 1, 00:00.");
    }

    @Test
    void daysOfAStoryStayDaysWhereItNamesADate() {
        retold("SIF-3", "(<tr>.*?<td[^>]*>)([^<]*)", "$1Tokens valid from 2026-01-31 00:00");
        assertThat(drawn("SIF-3", 1, "text").toString())
                .contains("valid from 2026-01-31", "day 9", "until day 91, 09:00")
                .doesNotContain("1970");
    }

    @Test
    void aDayAndADateOnOneClockAreEachNamedAsWhatTheyAre() {
        retold("BRW-2", "2021-01-29 23:59", "day 2, 09:00");
        assertThat(drawn("BRW-2", 1, ".clock-axis text").toString()).startsWith("[day 2, 09:00, 20");
        assertThat(drawn("BRW-2", 1, "text").toString()).doesNotContain("1970");
    }

    @Test
    void onAPhoneADrawingIsWhole() {
        browser.size(320, 900);
        try {
            open();
            assertThat(drawn("SIF-1", 5, "g.bad text").toString()).contains("02:45");
            assertThat((List<?>) browser.js("""
                    return [...document.querySelectorAll('.rule .told:has(svg)')].map(it => it.scrollWidth - it.clientWidth);
                    """))
                    .isNotEmpty()
                    .allSatisfy(over -> assertThat(over).isEqualTo(0L));
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void theNamesOnTheScaleOfLifetimesStandApart() {
        List<?> gaps = (List<?>) browser.js("""
                const names = [...document.querySelectorAll('#lifetimes .scale text')].map(it => it.getBoundingClientRect());
                return names.slice(1).map(({ left }, at) => Math.round(left - names[at].right));
                """);
        assertThat(gaps).hasSize(4).allSatisfy(gap -> assertThat((Long) gap).isGreaterThan(10));
    }

    /** The page afresh, in which something stands otherwise in what an example of a rule tells. */
    private static void retold(String rule, String pattern, String instead) {
        browser.open(folder.resolve("index.html"), "");
        Object found = browser.js("""
                const [, pattern, instead] = arguments;
                const told = [...document.querySelectorAll(`#${arguments[0]} > article noscript`)]
                    .find(it => it.textContent.match(new RegExp(pattern, 's')));
                const before = told.textContent;
                told.textContent = before.replace(new RegExp(pattern, 's'), instead);
                return told.textContent !== before;
                """, rule, pattern, instead);
        assertThat(found).isEqualTo(true);
        browser.unfold();
    }

    @Test
    void theDrawingIsHiddenFromWhoeverListens() {
        assertThat(browser.all(".rule .told svg:not([aria-hidden])")).isEmpty();
    }
}
