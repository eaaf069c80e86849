package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.report.AskPanel.SKETCHED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import sessionspec.ask.words.RandomQuestions;

/** How a question is changed: with the pointer, by typing, and with the keyboard alone. */
class AskHandlingBrowserTest {

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    /** The page tells the forms apart by itself. */
    @Test
    void every_form_is_read_in_the_page_as_itself() throws IOException {
        panel.ask(AskPanel.SKETCHED);
        List<List<String>> forms = Stream.of(1L, 2L, 3L)
                .flatMap(RandomQuestions::phrases)
                .map(it -> List.of(it.form().written(), it.written()))
                .toList();

        String script = "const model = { offers: () => JSON.parse(document.getElementById('vocabulary').textContent) };"
                + script("periods") + script("phrases") + """
                const { situation, happenings } = model.offers();
                return arguments[0].map(([form, words]) => [situation, happenings].map(all => phrases.read(all, words))
                  .filter(Boolean).map(it => it.form.words).includes(form) ? [form, words] : [words]);
                """;
        assertThat(panel.browser().js(script, forms)).isEqualTo(forms);
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Reports.class.getResourceAsStream("ask/" + name + ".js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        }
    }

    @Test
    void a_policy_with_mfa_for_an_app_can_be_asked() {
        panel.ask("#ask=1;policy+every+12h+mfa+for+Office+365;00:00+signs+in;then+works");

        assertThat(panel.headline()).doesNotContain("no period").startsWith("How long it lasts");
    }

    @Test
    void what_one_choice_more_leads_to_is_answered_before_somebody_makes_it() {
        panel.ask(AskPanel.NOTHING);
        panel.browser().js("""
                const model = engine();
                const { begin } = model;
                window.begun = [];
                model.begin = text => { window.begun.push(text); return begin(text); };
                """);
        // At a time that no other test asks for, whose answers the page may still know.
        panel.ask(SKETCHED.replace("04:45", "04:41"));
        panel.browser().until("return window.begun.some(it => /policy every time/.test(it))");
        panel.browser()
                .js("[...document.querySelectorAll('.asking .segments label')]"
                        + ".find(it => it.textContent === 'every time').click()");
        panel.settle();

        panel.untilHeadline("How long it lasts depends on the app");
        assertThat((List<?>) panel.browser().js("return window.begun.filter(it => /policy every time/.test(it))"))
                .filteredOn(it -> it.toString().endsWith("04:41 unlocks the device\nthen works"))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void what_happens_is_dragged_to_another_time() {
        panel.ask(SKETCHED);
        WebElement mark = panel.browser().find(".handle[data-at='2']");
        Actions drag = new Actions(panel.browser().driver()).clickAndHold(mark);
        for (int step = 0; step < 6; step++) {
            drag = drag.moveByOffset(-5, 1);
        }
        drag.perform();
        panel.settle();
        String moved = panel.story().get(2);
        assertThat(moved).isGreaterThan("04:00").isLessThan("04:45");
        assertThat(panel.headline()).startsWith("Until 05:").doesNotContain("05:45");
        new Actions(panel.browser().driver()).release().perform();
        panel.settle();
        assertThat(panel.story()).contains(moved);
        assertThat(panel.browser().js("return document.activeElement.getAttribute('aria-valuetext')"))
                .isEqualTo(moved.substring(0, 5));
    }

    @Test
    void a_mark_that_has_the_focus_is_moved_with_the_arrow_keys() {
        panel.ask(SKETCHED);
        panel.browser().js("document.querySelector('.handle[data-at=\"1\"]').focus()");
        panel.press(Keys.ARROW_RIGHT);
        panel.press(Keys.ARROW_RIGHT);
        assertThat(panel.story())
                .element(1)
                .asString()
                .isGreaterThan("00:30 locks")
                .endsWith("locks the device");
        assertThat(panel.browser().js("return document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("locks the device");
        panel.press(Keys.PAGE_DOWN);
        panel.press(Keys.PAGE_DOWN);
        assertThat(panel.story()).anyMatch(it -> it.startsWith("00:00 locks the device"));
    }

    @Test
    void whoever_types_a_time_keeps_focus_and_selection_and_is_not_contradicted_halfway() {
        panel.ask(SKETCHED);
        panel.browser().js("document.querySelector('.time').focus()");
        panel.press(Keys.chord(Keys.CONTROL, "a"), "day");
        assertThat(panel.headline()).startsWith("Until 05:45");
        assertThat(panel.browser().find(".answer").getAttribute("class")).contains("waiting");
        panel.press(" 22");
        panel.browser().until("return location.hash.includes('d22/00:00+logs+in')");
        panel.press(Keys.ENTER);
        assertThat(panel.story()).last().isEqualTo("day 22, 00:00 logs in");
        assertThat(panel.browser().js("return document.activeElement.value")).isEqualTo("day 22, 00:00");
        panel.press(Keys.chord(Keys.CONTROL, "a"), "soon", Keys.TAB);
        assertThat(panel.headline()).contains("is no time");
    }

    private static void time(int row, String typed) {
        panel.browser().js("document.querySelectorAll('.time')[arguments[0]].focus()", row);
        panel.press(Keys.chord(Keys.CONTROL, "a"), typed, Keys.TAB);
    }

    @Test
    void rows_stay_where_they_are_until_all_are_left() {
        panel.ask(SKETCHED);
        time(0, "09:00");
        assertThat(panel.story()).first().isEqualTo("09:00 logs in");
        assertThat(panel.browser().find(".asking h3").getText()).contains("sorted once you leave them");
        time(1, "08:30");
        panel.browser().js("document.querySelector('.segments :checked').focus()");
        panel.settle();
        assertThat(panel.story())
                .containsExactly("04:45 unlocks the device", "08:30 locks the device", "09:00 logs in");
        assertThat(panel.browser().find(".asking h3").getText()).isEqualTo("What happens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8am           | 9.30         | 1:45 pm          | 08:00 | 09:30 | 13:45
            Fri 17:00     | 2 08:00      | Monday at 08:00  | 17:00 | d2/08:00 | d4/08:00
            15 Aug 2026   | Aug 15, 9am  | mon 10:00        | 2026-08-15/00:00 | 2026-08-15/09:00 | 2026-08-17/10:00
            Sat 1 Aug 2026 | Mon, 3 Aug 9am | Tue 2026-08-04 10:00 | 2026-08-01/00:00 | 2026-08-03/09:00 | 2026-08-04/10:00
            1 Nov 2026    | 28 Feb 08:00 | 2027-03-01T08:00 | 2026-11-01/00:00 | 2027-02-28/08:00 | 2027-03-01/08:00
            """)
    void times_are_taken_as_people_write_them(
            String one, String two, String three, String first, String second, String third) {
        panel.ask(SKETCHED);
        time(0, one);
        time(1, two);
        time(2, three);
        panel.browser()
                .until("return location.hash.includes('" + first + "+logs+in;" + second + "+locks+the+device;" + third
                        + "+unlocks+the+device')");
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 08:00,needs the weekday of the first",
        "Fri 15 Aug 2026,is a Saturday",
        "31 Feb 2026,is no time",
        "13pm,is no time",
        "45,is no time",
        "25:00,is no time: write 04:45 or 8am"
    })
    void what_can_be_meant_in_several_ways_says_what_to_write(String typed, String says) {
        panel.ask(SKETCHED);
        time(1, typed);
        assertThat(panel.headline()).contains(says);
        time(1, "00:30");
        assertThat(panel.headline()).startsWith("Until 05:45");
    }

    @Test
    void a_weekday_is_kept_in_the_address_and_told_of_the_end() {
        panel.open(SKETCHED);
        time(0, "Fri 17:00");
        time(1, "Mon 08:00");
        panel.browser().until("return location.hash.includes('&day1=Friday')");
        panel.open(panel.address());
        assertThat(panel.browser().find(".asking h3").getText()).contains("day 1 is a Friday");
        assertThat(panel.browser().find(".untold").getText()).startsWith("Day 1 is a Friday, and day ");
    }

    @Test
    void what_can_happen_is_found_by_a_few_letters() {
        panel.ask(SKETCHED);
        panel.browser().js("document.querySelector('.finder input').focus()");
        panel.press("rev sess");
        assertThat(panel.texts(".found button")).containsExactly("sessions revoked", "MFA sessions revoked");
        assertThat(panel.browser().find(".finder [role=status]").getText()).startsWith("2 found");
        assertThat(panel.address()).isEqualTo(SKETCHED);
        panel.press(Keys.ENTER);
        assertThat(panel.story()).last().isEqualTo("05:45 sessions revoked");
        assertThat(panel.browser().js("return document.activeElement.value")).isEqualTo("05:45");
        assertThat(panel.texts(".found button")).isEmpty();
    }

    @Test
    void what_is_asked_follows_the_token_that_is_asked_for() {
        panel.ask("#ask=1;device+personal;policy+none;00:00+signs+in;then+works");
        panel.browser().js("""
                const list = document.querySelector('.happenings select');
                [...list.options].find(it => it.textContent.includes('asks for') && it.textContent[0] === '\u2026').selected = true;
                for (const told of ['input', 'change']) list.dispatchEvent(new Event(told, { bubbles: true }));
                """);
        panel.settle();
        assertThat(panel.address()).contains("asked+shows+the+access+token");
        panel.browser().js("""
                const list = document.querySelector('.happenings select[aria-label="token"]');
                list.value = 'SAML';
                for (const told of ['input', 'change']) list.dispatchEvent(new Event(told, { bubbles: true }));
                """);
        panel.settle();
        assertThat(panel.address())
                .contains("browser+asks+for+SAML+token+for+Salesforce", "asked+shows+the+SAML+token");
        panel.browser().js("document.querySelector('.happenings .remove').click()");
        panel.settle();
        assertThat(panel.address()).doesNotContain("asked+");
    }

    /** Also where a browser tells of it by one event alone. */
    @Test
    void what_is_asked_follows_the_kind_of_the_token() {
        for (String kind : List.of("SAML", "ID")) {
            panel.ask("#ask=1;token-lifetime+2h+for+the+organisation;00:00+native+app+asks+for+access+token+for"
                    + "+Exchange+Online;asked+shows+the+access+token");
            panel.browser().js("""
                    const list = document.querySelector('.happenings select[aria-label="token"]');
                    list.value = arguments[0];
                    list.dispatchEvent(new Event('change', { bubbles: true }));
                    """, kind);
            panel.settle();
            assertThat(panel.address()).contains("asks+for+" + kind + "+token", "asked+shows+the+" + kind + "+token");
            assertThat(panel.browser().all("#ask .wrong, #ask .problem")).isEmpty();
        }
    }

    @Test
    void of_a_period_that_is_too_long_the_greatest_is_named() {
        panel.ask("#ask=1;policy+every+1h;00:00+signs+in");
        for (String great : List.of("999999999", "99999999")) {
            panel.period(great);
            assertThat(panel.headline()).containsPattern("at most 36,?500 days");
        }
    }

    /** By the button, and by the keys where no text is typed; what somebody begins with is a change as well. */
    @Test
    void changes_are_taken_back_one_after_the_other() {
        panel.ask("#ask=1;user+managed;device+personal;policy+none;00:00+signs+in;then+works");
        panel.choose("Sign-in frequency", "every time");
        panel.choose("Device", "joined");
        panel.browser()
                .js(
                        "[...document.querySelectorAll('.starts a')].find(it => it.textContent === 'What of a night?').click()");
        panel.browser().until("return location.hash.includes('hybrid')");
        panel.browser()
                .js("[...document.querySelectorAll('#ask button')].find(it => it.textContent === 'undo').click()");
        panel.settle();
        assertThat(panel.chosen("Device")).isEqualTo("joined");
        panel.browser().js("document.querySelector('.asking fieldset input:checked').focus()");
        panel.press(Keys.chord(Keys.CONTROL, "z"));
        assertThat(panel.chosen("Device")).isEqualTo("personal");
        panel.press(Keys.chord(Keys.CONTROL, "z"));
        assertThat(panel.chosen("Sign-in frequency")).isEqualTo("none");
        panel.browser().until("return location.hash.includes('policy+none')");
    }

    @Test
    void times_that_cannot_be_compared_are_not_drawn() {
        panel.ask("#ask=1;user+managed;device+personal;policy+every+1h;2026-11-29/09:00+signs+in;then+works");
        assertThat(panel.browser().find("#ask .told").isDisplayed()).isTrue();
        panel.ask(
                "#ask=1;user+managed;device+personal;policy+every+1h;00:30+signs+in;2026-11-29/09:00+works;then+works");
        assertThat(panel.headline()).startsWith("Give the dates");
        assertThat(panel.browser().find("#ask .told").isDisplayed()).isFalse();
    }

    @Test
    void a_command_that_is_looked_for_is_written_in_the_field_for_commands() {
        panel.ask(SKETCHED);
        panel.browser().js("document.querySelector('.finder input').focus()");
        panel.press("Set-MsolUser");
        panel.browser()
                .js(
                        "[...document.querySelectorAll('.found button')].find(it => it.textContent.startsWith('write or paste')).click()");
        panel.settle();
        assertThat(panel.browser().js("return document.activeElement.value")).isEqualTo("Set-MsolUser ");
        assertThat(panel.address()).isEqualTo(SKETCHED);
    }

    @Test
    void what_is_found_nowhere_is_looked_for_in_the_report() {
        panel.open(SKETCHED);
        panel.browser().js("document.querySelector('.finder input').focus()");
        panel.press("quux");
        panel.browser().find(".found button").click();
        panel.browser().until("return document.querySelector('#search').value === 'quux'");
    }

    @Test
    void what_was_chosen_stays_where_other_words_have_it_as_well() {
        panel.ask("#ask=1;00:00+native+app+asks+for+access+token+for+Exchange+Online");
        panel.browser().js("""
                const list = document.querySelector('.happenings select');
                [...list.options].find(it => it.textContent === '… that negotiates CAE asks for … token for …').selected = true;
                list.dispatchEvent(new Event('input', { bubbles: true }));
                list.dispatchEvent(new Event('change', { bubbles: true }));
                """);
        panel.settle();
        assertThat(panel.address())
                .contains("00:00+native+app+that+negotiates+CAE+asks+for+access+token+for+Exchange+Online");
    }

    @Test
    void persistent_browser_sessions_are_of_all_apps_or_of_some() {
        panel.ask("#ask=1;policy+none;browser+never;00:00+signs+in");
        panel.browser().js("""
                const list = [...document.querySelectorAll('.asking fieldset')].find(it => it.firstChild.textContent === 'Persistent browser').querySelector('select');
                list.value = ' some';
                list.dispatchEvent(new Event('change', { bubbles: true }));
                """);
        panel.settle();
        assertThat(panel.address()).contains("browser+never+some;");
        assertThat(panel.texts(".others > li")).isEmpty();
    }

    @Test
    void what_else_can_be_said_is_called_as_an_administrator_looks_for_it() {
        panel.ask("#ask=1;policy+every+1h;policy+every+2h+for+Outlook;00:00+signs+in");
        assertThat(panel.texts(".others select:first-child optgroup > option"))
                .hasSizeGreaterThan(25)
                .allMatch(it -> it.matches("[A-Z].*"));
        assertThat(panel.browser().all(".others optgroup").stream().map(it -> it.getAttribute("label")))
                .contains("Tokens", "AD FS")
                .hasSizeLessThan(9);
        panel.ask("#ask=1;policy+every+1h;policy+every+2h;00:00+signs+in");
        assertThat(panel.browser().find(".others .slots input").getAttribute("value"))
                .isEqualTo("2h");
    }

    @Test
    void a_story_begins_as_it_does_on_such_a_device() {
        panel.ask("#ask=1;00:00+signs+in");
        panel.choose("Device", "joined");
        assertThat(panel.story()).containsExactly("00:00 logs in");
        panel.choose("Device", "personal");
        assertThat(panel.story()).containsExactly("00:00 signs in");
        panel.choose("AD FS", "2012 R2");
        assertThat(panel.story()).containsExactly("00:00 signs in to AD FS");
        assertThat(panel.browser()
                        .find(".asking .beside:not([hidden]) .closer:not([hidden])")
                        .getText())
                .startsWith("Hotfix");
        panel.choose("AD FS", "2016");
        assertThat(panel.browser().all(".asking .beside:not([hidden])")).isEmpty();
    }

    @Test
    void a_story_of_entra_id_stays_one_where_ad_fs_is_said() {
        panel.ask("#ask=1;user+federated+unsynced;00:00+signs+in");
        panel.choose("AD FS", "2016");
        assertThat(panel.story()).containsExactly("00:00 signs in");
    }

    @Test
    void the_keyboard_is_enough() {
        panel.ask("#ask=1;00:00+signs+in");
        panel.browser().js("document.querySelector('.segments :checked').focus()");
        panel.press(Keys.ARROW_RIGHT);
        panel.browser().until("return location.hash.includes('user+managed')");
        panel.press(Keys.TAB);
        panel.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        panel.browser().until("return location.hash.includes('device+joined')");
        assertThat(panel.browser().js("return document.activeElement.type")).isEqualTo("radio");
        panel.browser()
                .js(
                        "[...document.querySelectorAll('.asking button')].find(it => it.textContent === '+ something happens').focus()");
        panel.press(Keys.ENTER);
        assertThat(panel.browser().js("return document.activeElement.className"))
                .isEqualTo("time");
        panel.press(Keys.chord(Keys.CONTROL, "a"), "08:30");
        panel.browser().until("return location.hash.includes('08:30+works')");
        assertThat(panel.browser().js("return document.activeElement.value")).isEqualTo("08:30");
        panel.press(Keys.TAB);
        panel.press(Keys.TAB);
        panel.press(Keys.ENTER);
        panel.browser().until("return !location.hash.includes('08:30')");
        assertThat(panel.browser().js("return document.activeElement.closest('.happenings') !== null"))
                .isEqualTo(true);
    }

    @Test
    void what_is_copied_is_said_aloud() {
        panel.ask(SKETCHED);
        panel.browser().js("navigator.clipboard.writeText = async text => { window.copied = text; }");
        for (String copied : new String[] {
            "a link to this question", "the answer with what it rests on", "the question and its answer"
        }) {
            panel.browser().find(".copies [aria-label^='Copy " + copied + "']").click();
            panel.browser()
                    .until("return document.querySelector('[role=status].unseen').textContent.includes('" + copied
                            + "')");
        }
        assertThat((String) panel.browser().js("return window.copied")).startsWith("Example:");
        panel.browser().find(".copies [aria-label^='Copy the answer']").click();
        assertThat((String) panel.browser().js("return window.copied"))
                .contains("\nNot checked in this run: whether Ask decides");
        assertThat(panel.browser().find(".answer > .told + .hint").getText()).startsWith("Not checked in this run");
    }

    /** Until it is known of what is asked now it is of what was asked before. */
    @Test
    void what_it_depends_on_is_dim_until_it_is_looked_at() {
        panel.open(SKETCHED);
        assertThat(panel.browser().js("""
                [...document.querySelectorAll('#ask fieldset label')].find(it => it.textContent === 'registered').click();
                return new Promise(done => queueMicrotask(() => done(document.querySelector('.depends').className)));
                """)).isEqualTo("depends waiting");
        panel.browser().until("return document.querySelector('.depends').className === 'depends'");
    }
}
