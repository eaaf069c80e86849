package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

/** The panel in which a reader asks: what is said, what is answered, and what stands in the address. */
class AskBrowserTest {

    private static final String SKETCHED = "#ask=1;user+managed;device+joined;policy+every+1h;"
            + "00:00+logs+in;00:30+locks+the+device;04:45+unlocks+the+device;then+works";

    @TempDir
    static Path folder;

    private static Path page;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.verified(), folder);
        page = folder.resolve("index.html");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
    }

    private static void open(String rest) {
        browser.open(page, rest);
        browser.until("return Boolean(document.querySelector('.headline')?.textContent)");
    }

    private static String headline() {
        return browser.find(".headline").getText();
    }

    private static void untilHeadline(String begins) {
        browser.until("return document.querySelector('.headline').textContent.startsWith('" + begins + "')");
    }

    private static String address() {
        return (String) browser.js("return location.hash");
    }

    private static List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }

    @Test
    void the_answer_says_until_when_and_which_rule_governs() {
        open(SKETCHED);
        assertThat(headline()).isEqualTo("Until 05:45: then the user is asked to sign in again.");
        assertThat(texts(".why .chip")).contains("SIF-2");
        assertThat(browser.find(".why .ruled").getText())
                .contains(browser.find("#SIF-2 h3").getText());
        assertThat(browser.find(".why blockquote").getText()).isNotBlank();
    }

    @Test
    void every_other_limit_is_told_with_why_it_did_not_decide() {
        open(SKETCHED);
        assertThat(texts(".limits tr"))
                .singleElement()
                .asString()
                .contains("PRT validity, 14 days", "each use moves it on");
    }

    @Test
    void it_is_drawn_on_the_clock_and_told_in_a_table() {
        open(SKETCHED);
        assertThat(texts("#ask svg .lane text")).hasSize(2).last().isEqualTo("Sign-in frequency, 1 h");
        assertThat(texts("#ask svg g.bad text")).containsExactly("asked 05:45");
        browser.find("#ask .told summary").click();
        assertThat(texts("#ask .told tbody tr")).last().asString().startsWith("05:45 works the user is asked");
    }

    @Test
    void what_is_not_said_is_not_taken_for_a_default() {
        open("");
        assertThat(headline()).startsWith("It depends on how it goes on, the user");
        browser.find(".depends a[href*='device'], .depends a[href*='user+managed']")
                .click();
        browser.until("return location.hash.startsWith('#ask=1;user+managed')");
        browser.until("return document.activeElement === document.querySelector('.headline')");
        assertThat(checked("User")).isEqualTo("managed");
        browser.driver().navigate().back();
        browser.until("return !location.hash");
    }

    private static String checked(String field) {
        return (String) browser.js(
                "return [...document.querySelectorAll('.asking fieldset')].find(it => it.firstChild.textContent === arguments[0])"
                        + ".querySelector(':checked').parentElement.textContent",
                field);
    }

    @Test
    void the_question_stands_in_the_address() {
        open(SKETCHED);
        WebElement number = browser.find(".period input");
        number.clear();
        number.sendKeys("2");
        untilHeadline("Until 06:45");
        assertThat(address()).isEqualTo(SKETCHED.replace("every+1h", "every+2h"));
        open(address());
        assertThat(headline()).startsWith("Until 06:45");
        assertThat(checked("Device")).isEqualTo("joined");
        assertThat(browser.all(".happenings li")).hasSize(3);
    }

    @Test
    void the_way_back_leads_to_the_question_before() {
        open("#ask=1;00:00+signs+in");
        browser.find(".depends a[href*='user+managed']").click();
        browser.until("return document.querySelector('.asking :checked').parentElement.textContent === 'managed'");
        browser.find(".why a.chip").click();
        browser.until("return location.hash === '#SIF-3'");
        browser.driver().navigate().back();
        browser.until("return location.hash.includes('user+managed')");
        browser.driver().navigate().back();
        browser.until("return document.querySelector('.asking :checked').parentElement.textContent === 'not said'");
        untilHeadline("It depends on how it goes on, the user");
    }

    @Test
    void two_questions_stand_beside_each_other() {
        open(SKETCHED);
        browser.find(".copies button:last-of-type").click();
        WebElement number = browser.find(".period input");
        number.clear();
        number.sendKeys("2");
        untilHeadline("Until 06:45");
        assertThat(browser.find(".another").getText())
                .contains("Until 06:45", "Only here: policy every 2h", "Until 05:45", "Only here: policy every 1h");
        assertThat(browser.all("#ask svg")).hasSize(2);
        open(address());
        assertThat(browser.all("#ask svg")).hasSize(2);
    }

    @Test
    void a_policy_that_is_pasted_becomes_the_situation() {
        open(SKETCHED);
        paste("""
                {"displayName": "<b>Often</b>", "state": "enabled",
                 "conditions": {"applications": {"includeApplications": ["All"]}, "users": {"includeUsers": ["All"]}},
                 "sessionControls": {"signInFrequency": {"value": 2, "type": "hours", "isEnabled": true}}}
                """);
        untilHeadline("Until 06:45");
        assertThat(browser.find(".understood").getText()).contains("policy every 2h");
        assertThat(address()).contains("policy+every+2h").doesNotContain("every+1h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[[[",
                "{\"__proto__\": {\"conditions\": []}}",
                "<img src=x onerror=document.title='hit'>",
                "{\"conditions\": 3}"
            })
    void a_hostile_policy_does_nothing(String policy) {
        open(SKETCHED);
        for (String text : List.of(policy, policy.repeat(50_000))) {
            paste(text);
            browser.until("return document.querySelector('.understood').textContent !== ''");
        }
        assertThat(browser.driver().getTitle()).doesNotContain("hit");
        assertThat(browser.all("#ask img")).isEmpty();
        assertThat(address()).isEqualTo(SKETCHED);
    }

    private static void paste(String text) {
        browser.js("""
                const field = document.querySelector('#ask textarea');
                field.closest('details').open = true;
                field.value = arguments[0];
                field.dispatchEvent(new Event('input', { bubbles: true }));
                """, text);
    }

    @Test
    void other_permalinks_stay_as_they_are() {
        browser.open(page, "#SIF-1");
        browser.until(
                "document.querySelector('#ask').scrollIntoView(); return document.querySelector('.panel') !== null");
        assertThat(address()).isEqualTo("#SIF-1");
    }

    @Test
    void the_keyboard_is_enough() {
        open("");
        browser.js("document.querySelector('.segments :checked').focus()");
        press(Keys.ARROW_RIGHT);
        browser.until("return location.hash.includes('user+managed')");
        press(Keys.TAB);
        press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.until("return location.hash.includes('device+joined')");
        assertThat(browser.js("return document.activeElement.type")).isEqualTo("radio");
        browser.js(
                "[...document.querySelectorAll('.asking button')].find(it => it.textContent === '+ something happens').focus()");
        press(Keys.ENTER);
        assertThat(browser.js("return document.activeElement.className")).isEqualTo("time");
        press(Keys.chord(Keys.CONTROL, "a"), "08:30");
        browser.until("return location.hash.includes('08:30+works')");
        assertThat(browser.js("return document.activeElement.value")).isEqualTo("08:30");
        press(Keys.TAB);
        press(Keys.TAB);
        press(Keys.ENTER);
        browser.until("return !location.hash.includes('08:30')");
        assertThat(browser.js("return document.activeElement.closest('.happenings') !== null"))
                .isEqualTo(true);
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            device+joined;00:00+dances                  | is not understood      | .happenings
            device+joined;00:00+answers+the+prompt      | nothing before it asks | .happenings
            adfs+none;EnableKmsi+true;00:00+signs+in    | takes an AD FS farm    | .more
            device+wooden;00:00+signs+in                | is not understood      | .others
            0x:00+signs+in                              | is no time             | .happenings
            """)
    void what_is_wrong_is_said_where_it_stands(String items, String says, String where) {
        open("#ask=1;" + items);
        assertThat(headline()).contains(says);
        assertThat(browser.find(where + " .wrong").getText()).contains(says);
        assertThat(browser.find(where + " [aria-invalid]").getAttribute("aria-describedby"))
                .isEqualTo("ask-wrong");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 1280})
    void nothing_scrolls_sideways(int width) {
        browser.size(width, 900);
        open(SKETCHED);
        assertThat(browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, true", "dark, 320, true", "dark, 1280, false", "light, 320, false"})
    void axe_finds_nothing(String scheme, int width, boolean answered) {
        browser.size(width, 900);
        browser.scheme(scheme);
        open(answered ? SKETCHED : "#ask=1;00:00+dances");
        browser.js("document.querySelectorAll('#ask details').forEach(it => { it.open = true; })");
        assertThat(new AxeBuilder().include("#ask").analyze(browser.driver()).getViolations())
                .extracting(Rule::getId, it -> it.getNodes().toString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;00:00 <img src=x onerror=document.title='hit'>",
                "<script>document.title='hit'</script>",
                "1;__proto__;constructor;00:00 __proto__;asked constructor",
                "1;administrator runs \"<b onclick=alert(1)>",
                "1;%00;%;\u202e;\ud800"
            })
    void hostile_text_in_the_address_does_nothing(String text) {
        for (String address :
                List.of(text, URLEncoder.encode(text, StandardCharsets.UTF_8), text + "x".repeat(10_000))) {
            browser.open(page, "#ask=" + address);
            browser.until("return document.querySelector('.headline')?.classList.contains('problem')");
            assertThat(browser.driver().getTitle()).doesNotContain("hit");
            assertThat(browser.all("#ask img, #ask b, #ask script")).isEmpty();
            assertThat(browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void a_thousand_things_at_once_are_refused() {
        browser.open(page, "#ask=1" + ";00:00+works".repeat(1_000));
        browser.until("return document.querySelector('.headline')?.classList.contains('problem')");
        assertThat(headline()).contains("more than 100 items");
        assertThat(browser.all(".happenings li")).isEmpty();
    }

    @Test
    void without_script_it_is_said_what_is_missing() {
        browser.scripts(false);
        browser.open(page, "");
        assertThat(browser.find("#ask").getText()).contains("JavaScript");
    }
}
