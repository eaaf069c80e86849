package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.report.AskPanel.SKETCHED;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the panel looks, on every screen and to whoever does not see it. */
class AskViewBrowserTest {

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    @ParameterizedTest
    @CsvSource({"light, 1280, true", "dark, 320, true", "dark, 1280, false", "light, 320, false"})
    void axe_finds_nothing_and_nothing_scrolls_sideways(String scheme, int width, boolean answered) {
        panel.browser().size(width, 900);
        panel.browser().scheme(scheme);
        panel.ask(answered ? SKETCHED + "&beside=1;00:00+signs+in" : "#ask=1;00:00+dances");
        panel.browser().js("document.querySelectorAll('#ask details').forEach(it => { it.open = true; })");
        panel.settle();
        assertThat(panel.browser().js("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(new AxeBuilder()
                        .include("#ask")
                        .analyze(panel.browser().driver())
                        .getViolations())
                .extracting(Rule::getId, it -> it.getNodes().toString())
                .isEmpty();
    }
}
