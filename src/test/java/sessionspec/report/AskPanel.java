package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The panel as a reader sees and handles it, in one page of each class and one browser for all who ask. */
final class AskPanel implements BeforeAllCallback, AfterEachCallback {

    /** A device that is locked for longer than the period of the policy, and unlocked. */
    static final String SKETCHED = "#ask=1;user+managed;device+joined;policy+every+1h;"
            + "00:00+logs+in;00:30+locks+the+device;04:45+unlocks+the+device;then+works";

    /** What no page answers. */
    static final String NOTHING = "#ask=1;00:00+does+nothing+of+the+kind";

    private static final Namespace NAMESPACE = Namespace.create(AskPanel.class);

    private final SharedBrowser shared = new SharedBrowser();
    private Path page = Path.of("");

    /** Where the one page is written for all the classes that ask. */
    private static Path written() {
        Path folder = Path.of("target", "asked").toAbsolutePath();
        try {
            Reports.write(Fixtures.verified(), folder);
        } catch (ReportException e) {
            throw new IllegalStateException(e);
        }
        return folder.resolve("index.html");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared.beforeAll(context);
        page = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Path.class, type -> written(), Path.class);
        // What one class asks is nothing to the next, in whichever order they come.
        browser().driver().get("about:blank");
    }

    /** Nothing went wrong in the page, and the next test finds the browser as it was. */
    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(browser().console()).isEmpty();
        shared.afterEach(context);
    }

    Browser browser() {
        return shared.get();
    }

    Path page() {
        return page;
    }

    /** In a page that nobody has seen yet. */
    void open(String rest) {
        browser().open(page, rest);
        browser()
                .until(
                        "return Boolean(document.querySelector('.asking') && document.querySelector('.headline').textContent)");
    }

    /** In the page that is open, if it is: as in a new one, but that the model has started already. */
    void ask(String address) {
        String here = browser().driver().getCurrentUrl();
        if (!here.startsWith(page.toUri().toString()) || here.contains("?")) {
            open(NOTHING);
        }
        forget();
        browser().js("location.hash = arguments[0]", address);
        settle();
    }

    /** Nothing is asked any more that could be answered, nothing is chosen, and nothing of what was given is kept. */
    private void forget() {
        browser().js("document.activeElement.blur(); location.hash = arguments[0]", NOTHING);
        browser().until("return document.querySelector('.headline').classList.contains('problem')");
        browser().js("document.activeElement.blur()");
    }

    /** Until what was changed has been answered and painted. */
    void settle() {
        browser().driver().executeAsyncScript("""
                const done = arguments[0];
                let frames = 4;
                const next = () => (frames-- ? requestAnimationFrame(next) : setTimeout(done));
                next();
                """);
    }

    /** Until all that was not said was looked at as well. */
    void untilKnown() {
        settle();
        browser().until("return document.querySelector('.depends').getAttribute('aria-busy') === 'false'");
    }

    String headline() {
        return browser().find(".headline").getText();
    }

    void untilHeadline(String begins) {
        browser().until("return document.querySelector('.headline').textContent.startsWith('" + begins + "')");
    }

    String address() {
        return (String) browser().js("return location.hash");
    }

    List<String> texts(String selector) {
        return browser().all(selector).stream().map(WebElement::getText).toList();
    }

    /** What is chosen in a field. */
    String chosen(String field) {
        return (String) browser().js("""
                return [...document.querySelectorAll('.asking fieldset')].find(it => it.firstChild.textContent === arguments[0])
                  .querySelector(':checked').parentElement.textContent
                """, field);
    }

    void choose(String field, String option) {
        browser().js("""
                const of = [...document.querySelectorAll('.asking fieldset')].find(it => it.firstChild.textContent === arguments[0]);
                [...of.querySelectorAll('.segments label')].find(it => it.textContent === arguments[1]).click();
                """, field, option);
        settle();
    }

    /** The times and the words of what happens. */
    List<String> story() {
        return texts(".happenings > li").isEmpty() ? List.of() : lines();
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        return (List<String>) browser().js("""
                return [...document.querySelectorAll('.happenings > li')].map(it => it.querySelector('.time').value + ' '
                  + it.querySelector('select').selectedOptions[0].textContent)
                """);
    }

    void period(String number) {
        WebElement field = browser().find(".period input");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), number);
        settle();
    }

    void press(CharSequence... keys) {
        browser().driver().switchTo().activeElement().sendKeys(keys);
        settle();
    }
}
