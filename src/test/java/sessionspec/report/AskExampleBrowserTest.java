package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** Asked from an example: what it tells is the question, and what is asked otherwise is told. */
class AskExampleBrowserTest {

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    private static void askFrom(String rule) {
        panel.ask("#" + rule);
        panel.browser().until("return Boolean(document.querySelector('#" + rule + " .from-here'))");
        WebElement link = panel.browser().find("#" + rule + " .from-here");
        // What is drawn as it comes near moves what stands below it, so no place of it is waited for.
        panel.browser().js("arguments[0].click()", link);
        panel.browser().until("return location.hash.startsWith('#ask=')");
        panel.settle();
    }

    @Test
    void an_example_can_be_asked_from_and_is_named() {
        askFrom("SIF-2");
        assertThat(panel.browser().find(".another").getText()).startsWith("This is the example SIF-2");
        assertThat((String) panel.browser().js("return document.querySelector('.another a').hash"))
                .contains("#SIF-2.");
        assertThat(panel.browser().js("return document.activeElement === document.querySelector('.headline')"))
                .isEqualTo(true);
    }

    @Test
    void what_is_asked_otherwise_is_told_with_both_answers() {
        askFrom("SIF-2");
        String before = panel.headline();
        panel.period("3");
        assertThat(panel.headline()).isNotEqualTo(before);
        assertThat(panel.browser().find(".another").getText())
                .contains(
                        "Taken from the example SIF-2",
                        before,
                        panel.headline(),
                        "policy every 3h instead of policy every");
        panel.choose("Persistent browser", "never");
        assertThat(panel.browser().find(".another").getText()).contains("browser never instead of browser none");
    }

    @Test
    void whoever_asks_what_an_example_tells_is_led_to_it() {
        askFrom("SIF-2");
        panel.ask(panel.address().replaceAll("&from=.*", ""));
        assertThat(panel.browser().find(".another").getText()).startsWith("Shown by the example SIF-");
        panel.ask(panel.address() + "&from=SIF-2.there-is-none");
        assertThat(panel.browser().find(".another").getText()).startsWith("Shown by the example SIF-");
    }
}
