package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.trace.Traceability;

/**
 * The page for those who see it differently: by screen reader, in the dark, on a narrow screen, enlarged.
 *
 * <p>axe looks at a page with everything open, of which what repeats is left out beyond the first of each kind, a kind
 * being an element with its classes and attributes within others with theirs: what axe judges of the next is the same.
 */
class AccessibilityBrowserTest {

    private static final Map<String, Traceability> FIXTURES = Map.of(
            "verified", Fixtures.verified(),
            "failing", Fixtures.failing(),
            "compared", BaselineFixture.compared(),
            "empty", Fixtures.empty(),
            "citing", Fixtures.citing(20),
            "hostile", Hostile.result());

    /** More makes it heavy for whoever opens it. */
    private static final long MOST_ELEMENTS = 45_000;

    private static final String KINDS = resource("/report/one-of-each-kind.js");

    @TempDir
    static Path folder;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        for (Map.Entry<String, Traceability> fixture : FIXTURES.entrySet()) {
            Reports.write(fixture.getValue(), folder.resolve(fixture.getKey()));
        }
    }

    private static String resource(String name) {
        try (InputStream in = AccessibilityBrowserTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(String fixture) {
        open(fixture, "");
    }

    private static void open(String fixture, String rest) {
        browser.open(folder.resolve(fixture).resolve("index.html"), rest);
    }

    // Colours go by the scheme and layout by the width, so each fixture is looked at with two pairs that share neither.
    @ParameterizedTest
    @CsvSource({
        "verified, light, 1280",
        "failing, dark, 1280",
        "failing, light, 320",
        "compared, light, 1280",
        "compared, dark, 320",
        "empty, dark, 320"
    })
    void axeFindsNothing(String fixture, String scheme, int width) {
        browser.size(width, 900);
        browser.scheme(scheme);
        open(fixture);
        analyse();
    }

    @ParameterizedTest
    @CsvSource({
        "failing, ?q=token, light, 1280",
        "failing, ?q=remembered#SIF-3, dark, 320",
        "citing, ?document=CA&only=1#matrix, dark, 1280",
        "citing, ?document=CA&only=1#matrix, light, 320"
    })
    void axeFindsNothingInWhatIsFiltered(String fixture, String rest, String scheme, int width) {
        browser.size(width, 900);
        browser.scheme(scheme);
        open(fixture, rest);
        analyse();
    }

    @Test
    void axeFindsNothingInTheReportOfThisProject() {
        Path page = Path.of("target/living-documentation").resolve(Reports.PAGE).toAbsolutePath();
        assumeTrue(Files.exists(page), "There is no report: run the specification first.");
        browser.open(page, "");
        assertThat((long) browser.js("return document.getElementsByTagName('*').length"))
                .as("elements of the page as it opens")
                .isLessThanOrEqualTo(MOST_ELEMENTS);
        oneOfEachKind();
        for (int width : new int[] {1280, 320}) {
            browser.size(width, 900);
            browser.scheme("light");
            look();
            browser.scheme("dark");
            lookAtColours();
            assertThat(sideways()).as("%s wide", width).isEqualTo(0L);
        }
    }

    private static void analyse() {
        oneOfEachKind();
        look();
    }

    private static void oneOfEachKind() {
        browser.unfold();
        browser.js(KINDS);
    }

    private static void look() {
        assertThat(Axe.rulesPassed(browser, "document", "{ rules: { 'target-size': { enabled: true } } }"))
                .isGreaterThan(15);
    }

    // The rules that see a scheme: in another one, all that the others judge is what it was.
    private static void lookAtColours() {
        assertThat(Axe.rulesPassed(
                        browser,
                        "document",
                        "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"verified, 320", "failing, 320", "hostile, 320", "verified, 700", "verified, 1000"})
    void thePageItselfNeverScrollsSideways(String fixture, int width) {
        browser.size(width, 900);
        open(fixture);
        browser.unfold();
        assertThat(sideways()).isEqualTo(0L);
    }

    private static Object sideways() {
        return browser.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @ParameterizedTest
    @CsvSource({"320, true", "1280, false"})
    void onlyWhatScrollsIsAStopForTheKeyboard(int width, boolean stop) {
        browser.size(width, 900);
        open("verified", "#SIF-1");
        browser.js("document.querySelector('#SIF-1 > article > details').scrollIntoView({ block: 'center' })");
        browser.until("""
                return [...document.querySelectorAll('#SIF-1 .head .scroll, #SIF-1 .clock')]
                  .filter(it => Math.abs(it.getBoundingClientRect().top) < innerHeight && it.checkVisibility())
                  .every(it => (it.scrollWidth > it.clientWidth) === it.matches('[tabindex]'));
                """);
        browser.until("return document.querySelector('#SIF-1 .head .scroll').matches('[tabindex]') === " + stop);
    }

    @Test
    void timelinesAreReadableAsDrawn() {
        browser.size(1280, 900);
        open("verified");
        browser.unfold();
        Object trouble = browser.js("""
                const trouble = [];
                for (const svg of document.querySelectorAll('.told svg')) {
                  const view = svg.viewBox.baseVal;
                  const texts = [...svg.querySelectorAll('text:not(.governs, .considered, .ended)')].map(it => ({ it, box: it.getBBox() }));
                  for (const { it, box } of texts) {
                    if (box.x < view.x || box.x + box.width > view.x + view.width || box.y + box.height > view.height + 4) {
                      trouble.push('outside: ' + it.textContent);
                    }
                  }
                  texts.forEach((a, i) => texts.slice(0, i).forEach(b => {
                    const across = a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width;
                    const middle = Math.abs(a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2);
                    if (across && middle < 9) trouble.push(a.it.textContent + ' over ' + b.it.textContent);
                  }));
                }
                return trouble;
                """);
        assertThat((List<?>) trouble).isEmpty();
    }
}
