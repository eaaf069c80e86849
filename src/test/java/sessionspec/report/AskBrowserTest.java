package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.report.AskPanel.SKETCHED;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel in which a reader asks: what is answered, what stands beside it, and what stands in the address. */
class AskBrowserTest {

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    @Test
    void it_opens_with_a_question_that_was_answered_when_the_report_was_written() {
        panel.browser().scripts(false);
        panel.browser().open(panel.page(), "");
        String written = panel.browser().find("#ask .headline").getText();
        List<String> unless = panel.texts("#ask .depends dt");
        assertThat(panel.browser().find("#ask").getText()).contains("JavaScript", "04:45 unlocks the device");
        panel.browser().scripts(true);
        panel.open("");
        assertThat(panel.headline())
                .isEqualTo(written)
                .isEqualTo("Until 05:45: then the user is asked to sign in again.");
        assertThat(panel.texts("#ask .depends dt")).isEqualTo(unless).isNotEmpty();
        assertThat(panel.browser().js("return document.querySelectorAll('#engine + script:not([type])').length === 1"))
                .as("scripts beside the text of the model, which is none until somebody asks")
                .isEqualTo(false);
        panel.ask(SKETCHED.replace("1h", "2h"));
        assertThat(panel.headline()).startsWith("Until 06:45");
    }

    @Test
    void the_answer_says_until_when_which_rule_governs_and_what_did_not_decide() {
        panel.ask(SKETCHED);
        assertThat(panel.headline()).isEqualTo("Until 05:45: then the user is asked to sign in again.");
        assertThat(panel.texts(".why .chip")).contains("SIF-2");
        assertThat(panel.browser().find(".why .ruled").getText())
                .contains(panel.browser().find("#SIF-2 h3").getText());
        assertThat(panel.browser().find(".why blockquote").getText()).isNotBlank();
        assertThat(panel.texts(".limits tr"))
                .singleElement()
                .asString()
                .contains("PRT validity, 14 days", "or later if a use so far began it anew");
    }

    @Test
    void what_the_headline_must_not_be_read_without_stands_right_after_it() {
        panel.ask("#ask=1;user+managed;device+joined;policy+every+7d;remember-mfa+30d;08:00+signs+in+with+MFA+alone;"
                + "13:50+native+app+asks+for+access+token+for+Outlook;14:00+sessions+revoked;then+works");
        // What might as well not be said comes below when it is known.
        assertThat(panel.texts(".headline + .heeded > p").subList(0, 2))
                .satisfiesExactly(
                        it -> assertThat(it).contains("Access tokens that were issued before cannot be revoked"),
                        it -> assertThat(it)
                                .startsWith("The documents warn of this: ")
                                .contains("ADV-7"));
        assertThat(panel.texts(".heeded .chip")).contains("ACC-2", "ADV-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user+federated+unsynced;device+personal;policy+none;00:00+signs+in         | FED-1 | TST-2
            device+joined;policy+none;08:00+logs+in;10:00+password+changed             | REV-2 | TST-1,TST-3
            """)
    void the_first_that_is_cited_is_the_sentence_that_decides(String items, String rule, String statements) {
        card(rule);
        panel.ask("#ask=1;browser+none;" + items + ";then+works");
        assertThat(panel.texts(".why .ruled .chip")).first().isEqualTo(rule);
        assertThat(panel.texts(".why .quoted small > a")).containsExactly(statements.split(","));
    }

    @Test
    void why_it_is_so_is_told_with_the_sentence_that_decides() {
        card("FED-1");
        panel.browser().js("document.querySelector('#FED-1 li:last-child').dataset.cause = ''");
        panel.ask("#ask=1;browser+none;user+federated+unsynced;device+personal;policy+none;00:00+signs+in;then+works");
        assertThat(panel.texts(".why .quoted small > a")).containsExactly("TST-2", "TST-3");
    }

    private static void card(String rule) {
        panel.open("");
        panel.browser().js("""
                const card = document.createElement('section');
                card.id = arguments[0];
                card.innerHTML = '<ul class="stated">' + ['Whoever violates a policy is sent back.', 'It lasts for 12 hours.', 'So does a new password.']
                  .map((it, at) => `<li><a href="#TST-${at + 1}">TST-${at + 1}</a> ${it}<blockquote>${it}</blockquote><small></small></li>`).join('') + '</ul>';
                document.body.append(card);
                """, rule);
    }

    @Test
    void a_period_in_a_drawing_keeps_its_length_and_names_only_an_end_that_follows_from_what_is_told() {
        panel.ask("#ask=1;user+federated+unsynced;device+personal;policy+none;00:00+signs+in;then+works");
        assertThat(panel.texts("#ask svg .lane text"))
                .contains("Max Inactive Time, not persistent, 1 day", "Default sign-in frequency, 90 days")
                .noneMatch(it -> it.contains("until") || it.contains("\u2026"));
        panel.ask(SKETCHED);
        assertThat(panel.texts("#ask svg text")).anyMatch(it -> it.contains("until day 15, 04:45"));
    }

    @Test
    void what_is_asked_is_the_token_that_was_asked_for_last() {
        panel.ask("#ask=1;device+personal;policy+none;00:00+browser+asks+for+SAML+token+for+Salesforce;then+works");
        assertThat(panel.headline()).contains("the SAML token is");
        assertThat(panel.browser().js("return document.querySelector('.what select').selectedOptions[0].textContent"))
                .isEqualTo("shows the SAML token");
    }

    @Test
    void it_is_drawn_on_the_clock_and_told_in_a_table() {
        panel.ask(SKETCHED);
        assertThat(panel.texts("#ask svg .lane text")).hasSize(2).last().isEqualTo("Sign-in frequency, 1 h");
        assertThat(panel.texts("#ask svg g.bad text")).containsExactly("asked 05:45");
        panel.ask("#ask=1;user+managed;device+personal;browser+none;policy+every+time;10:00+signs+in;10:20+works");
        panel.untilKnown();
        assertThat(panel.texts(".came")).last().isEqualTo("depends on the app's own session");
        assertThat(panel.texts("#ask svg text"))
                .containsOnlyOnce("depends 10:20")
                .doesNotContain("asked 10:20");
        panel.ask(SKETCHED);
        panel.browser().find("#ask .told summary").click();
        panel.browser().until("return Boolean(document.querySelector('#ask .told tbody'))");
        assertThat(panel.texts("#ask .told tbody tr")).last().asString().startsWith("05:45 works the user is asked");
        assertThat(panel.browser()
                        .js("return document.querySelector('#ask .told').getBoundingClientRect().top"
                                + " < document.querySelector('.asking').getBoundingClientRect().bottom"))
                .isEqualTo(true);
    }

    @Test
    void who_is_asked_here_or_at_the_identity_provider_is_not_told_to_be_asked_for_mfa() {
        panel.ask("#ask=1;user+federated+unsynced;device+joined;policy+every+7d;browser+none;00:00+logs+in;then+works");

        panel.untilHeadline("Until 12:00 for certain");
        assertThat(panel.texts("#ask svg g.bad text")).containsExactly("asked day 8, 00:00");
    }

    @Test
    void what_is_not_said_is_not_taken_for_a_default() {
        panel.open("");
        panel.browser().find(".starts a:nth-of-type(9)").click();
        panel.untilKnown();
        assertThat(panel.headline())
                .startsWith("How long it lasts depends on ")
                .contains(" things that are not said yet, such as how it goes on and ");
        assertThat(panel.browser().find(".starts [aria-current]").getText()).isEqualTo("Nothing said yet");
        panel.browser().find(".depends a[href*='user+managed']").click();
        panel.browser().until("return location.hash.startsWith('#ask=1;user+managed')");
        panel.browser().until("return document.activeElement === document.querySelector('.headline')");
        assertThat(panel.chosen("User")).isEqualTo("managed");
        panel.browser().driver().navigate().back();
        panel.browser().driver().navigate().back();
        panel.browser().until("return !location.hash");
        panel.untilHeadline("Until 05:45");
    }

    @Test
    void the_sentence_by_which_it_would_be_otherwise_stands_there_as_well() {
        panel.ask("#ask=1;user+managed;device+personal;policy+every+time;browser+none;00:00+signs+in;"
                + "00:30+closes+the+browser;then+works");
        panel.untilKnown();
        assertThat(panel.headline()).contains("closing and opening the browser brings no prompt");
        assertThat(panel.texts(".depends > .ruled")).anyMatch(it -> it.startsWith("EVT-2"));
    }

    @Test
    void the_question_stands_in_the_address() {
        panel.ask(SKETCHED);
        panel.period("2");
        panel.untilHeadline("Until 06:45");
        assertThat(panel.address()).isEqualTo(SKETCHED.replace("every+1h", "every+2h"));
        panel.open(panel.address());
        assertThat(panel.headline()).startsWith("Until 06:45");
        assertThat(panel.chosen("Device")).isEqualTo("joined");
        assertThat(panel.story()).hasSize(3);
    }

    @Test
    void the_way_back_leads_to_the_question_before_and_typing_is_one_step() {
        panel.open("#ask=1;policy+every+1h;00:00+signs+in");
        panel.choose("User", "managed");
        panel.period("12");
        panel.untilKnown();
        panel.browser().find(".why a.chip").click();
        panel.browser().until("return location.hash === '#SIF-1'");
        panel.browser().driver().navigate().back();
        panel.browser().until("return location.hash.includes('user+managed;policy+every+12h')");
        panel.browser().driver().navigate().back();
        panel.browser().until("return document.querySelector('.period input').value === '1'");
        assertThat(panel.chosen("User")).isEqualTo("managed");
        panel.browser().driver().navigate().back();
        panel.browser()
                .until("return document.querySelector('.asking :checked').parentElement.textContent === 'not said'");
    }

    @Test
    void two_questions_stand_beside_each_other() {
        panel.ask(SKETCHED);
        panel.browser().find(".copies button:last-of-type").click();
        panel.period("2");
        panel.untilHeadline("Until 06:45");
        assertThat(panel.browser().find(".another").getText())
                .contains("Until 06:45", "Until 05:45", "policy every 2h instead of policy every 1h");
        assertThat(panel.browser().all("#ask svg")).hasSize(2);
        panel.open(panel.address());
        assertThat(panel.browser().all("#ask svg")).hasSize(2);
    }

    @Test
    void who_searches_meanwhile_still_asks() {
        panel.open(SKETCHED);
        panel.browser().js("""
                const box = document.querySelector('#search');
                box.value = 'device';
                box.dispatchEvent(new Event('input', { bubbles: true }));
                """);
        panel.browser().until("return location.search.includes('q=device')");
        assertThat(panel.address()).isEqualTo(SKETCHED);
    }

    @Test
    void other_permalinks_stay_as_they_are() {
        panel.browser().open(panel.page(), "#SIF-1");
        panel.browser()
                .until(
                        "document.querySelector('#ask').scrollIntoView(); return document.querySelector('.asking') !== null");
        assertThat(panel.address()).isEqualTo("#SIF-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            device+joined;00:00+dances                  | is not understood      | .happenings
            device+joined;00:00+locks+the+device;00:10+locks+the+device | it is locked already | .happenings
            adfs+none;EnableKmsi+true;00:00+signs+in    | takes an AD FS farm    | .more
            device+wooden;00:00+signs+in                | cannot stand there     | .others
            0x:00+signs+in                              | is no time             | .happenings
            """)
    void what_is_wrong_is_said_where_it_stands(String items, String says, String where) {
        panel.ask("#ask=1;" + items);
        assertThat(panel.headline()).contains(says);
        assertThat(panel.browser().find(where + " .wrong").getText()).contains(says);
        assertThat(panel.browser().find(where + " [aria-invalid]").getAttribute("aria-describedby"))
                .isEqualTo("ask-wrong");
    }

    @Test
    void all_that_is_wrong_is_said_each_where_it_stands() {
        panel.ask("#ask=1;user+wooden;25:00+signs+in;26:00+works;27:00+dances;then+works");
        assertThat(panel.headline()).contains("wooden", "25:00", "26:00", "27:00");
        assertThat(panel.texts(".others .wrong")).singleElement().asString().contains("wooden");
        assertThat(panel.texts(".happenings .wrong")).hasSize(3);
        panel.ask("#ask=1;user+wooden;00:00+dances;then+works");
        assertThat(panel.headline()).contains("user wooden", "dances");
        assertThat(panel.texts(".asking .wrong")).hasSize(2);
    }

    @Test
    void who_only_logged_in_is_not_asked_again_and_is_drawn_on_the_clock() {
        panel.ask("#ask=1;device+registered;policy+every+1h;00:00+logs+in;04:45+unlocks+the+device;then+works");
        assertThat(panel.headline()).startsWith("Already at 04:45 the user is asked to sign in. ");
        assertThat(panel.browser().find(".heeded").getText()).contains("is none (PRT-4)");
        assertThat(panel.browser().all("#ask svg")).isNotEmpty();
    }

    @Test
    void the_answer_on_a_second_device_is_about_that_one() {
        panel.ask("#ask=1;device+joined;policy+every+1h;browser+none;00:00+logs+in;00:30+goes+to+second+joined+device;"
                + "00:50+logs+in;then+works");
        panel.untilHeadline("Until 01:50");
        assertThat(panel.texts(".happenings > li")).hasSize(3);
        assertThat(panel.browser().js("return document.querySelectorAll('.happenings .slot')[0].value"))
                .isEqualTo("second joined");
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
            panel.ask("#ask=" + address);
            assertThat(panel.browser().find(".headline").getAttribute("class")).contains("problem");
            assertThat(panel.browser().driver().getTitle()).doesNotContain("hit");
            assertThat(panel.browser().all("#ask img, #ask b, #ask script")).isEmpty();
            assertThat(panel.browser().js("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void a_thousand_things_at_once_are_refused() {
        panel.ask("#ask=1" + ";00:00+works".repeat(1_000));
        assertThat(panel.headline()).contains("more than 100 items");
        assertThat(panel.story()).isEmpty();
    }
}
