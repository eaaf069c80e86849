package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.report.AskPanel.SKETCHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Configurations that are pasted or dropped, and such as are made to do harm. */
class AskConfigurationBrowserTest {

    private static final String EVERY = """
            {"displayName": "<b>Often</b>", "state": "enabled",
             "conditions": {"applications": {"includeApplications": ["All"]}, "users": {"includeUsers": ["All"]}},
             "sessionControls": {"signInFrequency": {"value": %d, "type": "hours", "isEnabled": true}}}
            """;

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    private static void paste(String text) {
        paste(text, 1);
    }

    private static void paste(String text, int times) {
        panel.browser().js("""
                const field = document.querySelector('#ask textarea');
                field.closest('details').open = true;
                field.value = arguments[0].repeat(arguments[1]);
                field.dispatchEvent(new Event('input', { bubbles: true }));
                """, text, times);
        panel.settle();
    }

    private static void drop(String content) {
        panel.browser().js("""
                const files = new DataTransfer();
                files.items.add(new File([arguments[0]], 'policy.json'));
                document.querySelector('.asking').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
                """, content);
    }

    @Test
    void what_is_pasted_becomes_the_situation_and_can_be_taken_out_again() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2));
        panel.untilHeadline("Until 06:45");
        assertThat(panel.browser().find(".configuration .now").getText()).startsWith("The answer now: Until 06:45");
        assertThat(panel.texts(".taken > li")).singleElement().asString().contains("policy every 2h");
        assertThat(panel.address()).contains("policy+every+2h").doesNotContain("every+1h");
        assertThat(panel.browser().find("#ask textarea").getAttribute("value")).isEmpty();
        panel.browser().find(".taken .remove").click();
        panel.settle();
        assertThat(panel.address()).doesNotContain("policy");
        assertThat(panel.texts(".taken > li")).isEmpty();
    }

    @Test
    void what_is_told_of_it_goes_with_the_situation_of_which_it_is_told() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2));
        assertThat(panel.browser().find(".understood").getText()).startsWith("Understood, ");
        panel.browser().find(".taken .remove").click();
        panel.settle();
        assertThat(panel.browser().find(".understood").getText()).startsWith("Taken out again");
        panel.browser().js("history.back()");
        panel.untilHeadline("Until 06:45");
        assertThat(panel.browser().find(".understood").getText()).isEmpty();
        paste("Get-Mailbox");
        assertThat(panel.browser().find(".understood").getText()).isNotEmpty();
        panel.browser()
                .js(
                        "[...document.querySelectorAll('.starts a')].find(it => it.textContent === 'What of a night?').click()");
        panel.untilHeadline("Until day 2");
        assertThat(panel.browser().find(".understood").getText()).isEmpty();
        assertThat(panel.browser().find(".configuration .now").getText()).isEmpty();
    }

    @Test
    void of_every_line_it_is_told_what_became_of_it() {
        panel.ask(SKETCHED);
        paste("Please look at this.\nGet-AdfsProperties\n\nSsoLifetime : 60\nSsoLifetime : 60\n");
        assertThat(panel.texts(".understood li"))
                .containsExactly(
                        "Lines 4 to 5: understood.",
                        "Line 1: not taken, and may matter.",
                        "Line 2: changes nothing, and was passed over.",
                        "Line 3: blank or a comment.");
        assertThat(panel.browser().find(".untold").getText())
                .contains(
                        "\"Please look at this.\" is neither command",
                        "\"SsoLifetime 60\" is given twice, and counts once.");
        panel.ask(SKETCHED);
        paste("Connect-MsolService\nplease\n");
        assertThat(panel.texts(".understood li")).contains("Line 1: understood.", "Line 2: not taken, and may matter.");
    }

    @Test
    void what_was_not_taken_of_it_stands_in_the_headline_with_what_is_so_otherwise() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2)
                .replace(
                        "\"conditions\": {",
                        "\"conditions\": {\"locations\": {\"excludeLocations\": [\"AllTrusted\"]}, "));
        assertThat(panel.browser().find(".headline .provided").getText())
                .startsWith("Policy \"<b>Often</b>\" counts only if it covers this sign-in: it goes by the location")
                .contains("If it does not: ");
        panel.browser().find(".taken .remove").click();
        panel.settle();
        assertThat(panel.browser().find(".headline .provided").getText()).isEmpty();
        paste(EVERY.formatted(2)
                .replace(
                        "\"sessionControls\": {",
                        "\"sessionControls\": {\"cloudAppSecurity\": {\"isEnabled\": true}, "));
        assertThat(panel.browser().find(".untold").getText())
                .startsWith("Not taken of what was given, and it may matter: ")
                .contains("cloudAppSecurity");
    }

    @Test
    void what_the_panel_opens_with_goes_once_something_is_pasted_and_what_somebody_said_is_told_apart() {
        panel.open("");
        assertThat(panel.chosen("Device")).isEqualTo("joined");
        paste(EVERY.formatted(2));
        assertThat(panel.address()).isEqualTo("#ask=1;policy+every+2h;00:00+signs+in;then+works");
        assertThat(panel.browser().find(".understood").getText()).contains("The example that stood there has gone");
        panel.choose("Device", "hybrid");
        paste(EVERY.formatted(3));
        assertThat(panel.address()).contains("device+hybrid;policy+every+3h");
        assertThat(panel.browser().find(".understood").getText())
                .contains("Said there, and not from what was given: device hybrid.");
    }

    @Test
    void what_is_asked_is_about_what_is_pasted() {
        panel.ask(SKETCHED);
        paste("[{\"definition\": [\"{\\\"TokenLifetimePolicy\\\": {\\\"AccessTokenLifetime\\\": \\\"02:00:00\\\"}}\"],"
                + " \"isOrganizationDefault\": true}]");
        panel.untilHeadline("Until 06:45: then the access token is refused");
        paste("token-lifetime 00:90:00 for the organisation");
        assertThat(panel.browser().find(".untold").getText()).contains("is read as 1 h 30 min", "DIS-25");
        assertThat(panel.browser().find(".understood").getText()).contains("about the access token now");
        panel.ask(SKETCHED);
        paste("SsoLifetime : 60\n");
        assertThat(panel.address())
                .contains("user+federated;", "signs+in+to+AD+FS", "asked+works+in+an+AD+FS+application");
        assertThat(panel.browser().find(".understood").getText()).contains("about AD FS now");
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2).replace("\"conditions\": {", "\"conditions\": {\"userRiskLevels\": [\"high\"], "));
        assertThat(panel.address()).endsWith("asked+works+in+the+case+of+a+risky+user");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.address()).doesNotContain("asked+");
    }

    @Test
    void a_command_that_is_pasted_is_added_to_what_happens_and_says_why_it_is_refused() {
        panel.ask(SKETCHED);
        paste("Set-MsolUser -UserPrincipalName \"alex@contoso.com\" -StsRefreshTokensValidFrom (Get-Date)");
        assertThat(panel.address()).isEqualTo(SKETCHED);
        panel.browser().find(".understood button:last-of-type").click();
        panel.settle();
        assertThat(panel.story()).last().asString().startsWith("05:45 administrator runs");
        assertThat(panel.browser().find(".refused").getText()).endsWith("not connected (STS-1).");
    }

    @Test
    void commands_that_set_something_can_be_run_before_all_else() {
        panel.ask("#ask=1;user+federated+unsynced;device+personal;policy+none;09:00+signs+in;then+works");
        paste("""
                Connect-MsolService
                $now = Get-Date
                Set-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrom $now
                """);
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.story()).hasSize(4).last().asString().startsWith("09:00 signs in");
        assertThat(panel.headline()).startsWith("No end is stated");
    }

    @Test
    void a_command_that_rejects_cookies_happens_at_ad_fs_and_until_it_is_added_the_answer_is_without_it() {
        panel.ask(SKETCHED);
        paste("Set-AdfsProperties -PersistentSsoCutoffTime (Get-Date)");
        assertThat(panel.browser().find(".untaken").getText()).contains("Below is still the answer without it");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.browser().find(".untaken").getText()).isEmpty();
        assertThat(panel.address())
                .contains("signs+in+to+AD+FS", "administrator+runs", "asked+works+in+an+AD+FS+application");
        panel.choose("Device", "registered");
        panel.untilHeadline("Already at 05:45");
        panel.ask(
                "#ask=1;device+registered;adfs+2016;PersistentSsoCutoffTime+2026-11-29/12:00;d2/08:00+signs+in+to+AD+FS");
        panel.browser().find(".refused button").click();
        panel.settle();
        assertThat(panel.address()).contains("2026-11-30/08:00+signs+in+to+AD+FS");
    }

    @Test
    void what_no_document_speaks_of_leads_to_what_is_said_of_that() {
        panel.ask(SKETCHED);
        panel.browser().js("""
                const beyond = document.createElement('p');
                beyond.className = 'beyond';
                beyond.innerHTML = '<a href="#idle">idle session timeout of Microsoft 365</a> <a href="#guests">guests and external users</a>';
                document.getElementById('ask').append(beyond);
                """);
        paste("Set-SPOBrowserIdleSignOut -Enabled $true");
        assertThat(panel.browser().find(".understood a").getText()).isEqualTo("idle session timeout of Microsoft 365");
        paste("<TrustFrameworkPolicy />");
        assertThat(panel.browser().find(".understood a").getText()).isEqualTo("guests and external users");
    }

    /** As somebody types who stays in the field. */
    private static void type(String text) {
        panel.browser().js("""
                const field = document.querySelector('#ask textarea');
                field.closest('details').open = true;
                field.focus();
                document.execCommand('insertText', false, arguments[0]);
                """, text);
    }

    @Test
    void the_first_click_counts_when_the_field_is_left() {
        panel.ask(SKETCHED);
        type("Revoke-MgUserSignInSession -UserId alex@contoso.com");
        panel.browser()
                .js("document.querySelector('#ask textarea').dispatchEvent(new Event('input', { bubbles: true }))");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.address()).contains("05:45+sessions+revoked");

        panel.ask(SKETCHED);
        type(EVERY.formatted(2));
        panel.browser()
                .driver()
                .findElement(By.xpath("//fieldset[legend='Device']//label[.='hybrid']"))
                .click();
        panel.settle();
        assertThat(panel.address()).contains("device+hybrid", "policy+every+2h");
    }

    @Test
    void where_nothing_is_taken_the_answer_of_before_is_no_answer_to_it() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2).replace("enabled\"", "enabledForReportingButNotEnforced\""));
        assertThat(panel.browser().find(".untaken").getText())
                .startsWith("Nothing of what was given was taken. ")
                .contains("only reports");
        assertThat(panel.address()).isEqualTo(SKETCHED);
        panel.choose("Device", "personal");
        assertThat(panel.browser().find(".untaken").getText()).isEmpty();
    }

    @Test
    void another_policy_holds_besides_and_the_same_one_counts_once() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(4)
                .replace("\"signInFrequency\"", "\"persistentBrowser\": {\"mode\": \"never\"}, \"signInFrequency\""));
        paste(EVERY.formatted(2).replace("Often", "Seldom"));
        assertThat(panel.address()).contains("browser+never", "policy+every+4h;", "policy+every+2h;");
        assertThat(panel.texts(".taken > li")).hasSize(2);
        assertThat(panel.browser().find(".understood").getText()).contains("It applies besides policy every 4h.");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.address()).contains("browser+never", "policy+every+2h").doesNotContain("every+4h");
        paste(EVERY.formatted(1).replace("Often", "Seldom"));
        assertThat(panel.address()).contains("browser+never", "policy+every+1h").doesNotContain("every+2h");
        assertThat(panel.browser().find(".understood").getText()).contains("counts once");
        assertThat(panel.texts(".taken > li")).hasSize(2);
    }

    @Test
    void what_somebody_chose_goes_unless_it_is_to_be_kept() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2));
        assertThat(panel.browser().find(".understood").getText()).contains("It stands instead of policy every 1h.");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.address()).contains("policy+every+1h", "policy+every+2h");
    }

    @Test
    void of_what_cannot_both_be_so_the_former_can_be_put_back() {
        panel.ask(SKETCHED);
        paste("SsoLifetime : 60\nEnableKmsi : True\n");
        paste("SsoLifetime : 90\n");
        assertThat(panel.texts(".taken > li")).containsExactly("EnableKmsi true\n\u00d7", "SsoLifetime 90\n\u00d7");
        assertThat(panel.browser().find(".understood").getText())
                .contains("It stands instead of SsoLifetime 60, since only one of them can be so.");
        panel.browser().find(".understood button").click();
        panel.settle();
        assertThat(panel.address()).contains("SsoLifetime+60", "EnableKmsi").doesNotContain("SsoLifetime+90");
    }

    @Test
    void what_a_paste_changes_of_what_was_said_is_told_and_can_be_put_back() {
        for (String pasted : List.of(
                "rm -rf / ; Set-AdfsProperties -SsoLifetime 60",
                "Set-AdfsProperties -PersistentSsoCutoffTime (Get-Date)")) {
            panel.ask(SKETCHED);
            String before = panel.address();
            paste(pasted);
            if (panel.address().equals(before)) {
                panel.browser().find(".understood button").click();
                panel.settle();
            }
            assertThat(panel.browser().find(".understood").getText())
                    .contains(
                            "Said there, and changed from what you gave: user federated instead of user managed;",
                            "added: 04:45 signs in to AD FS");
            panel.browser()
                    .driver()
                    .findElement(By.xpath("//*[@class='understood']//button[.='put back']"))
                    .click();
            panel.settle();
            assertThat(panel.address()).isEqualTo(before);
        }
    }

    @Test
    void who_begins_with_something_else_has_nothing_given() {
        panel.ask(SKETCHED);
        paste("{\"half\":");
        panel.browser()
                .js(
                        "[...document.querySelectorAll('.starts a')].find(it => it.textContent === 'What of a night?').click()");
        panel.untilHeadline("Until day 2");
        assertThat(panel.browser().find("#ask textarea").getAttribute("value")).isEmpty();
        assertThat(panel.browser().find(".understood").getText()).isEmpty();
        assertThat(panel.browser().find(".untaken").getText()).isEmpty();
    }

    @Test
    void the_list_of_what_was_pasted_goes_with_the_address() {
        panel.ask(SKETCHED);
        paste(EVERY.formatted(2));
        panel.choose("Device", "hybrid");
        panel.browser().js("history.go(-2)");
        panel.untilHeadline("Until 05:45");
        assertThat(panel.texts(".taken > li")).isEmpty();
        panel.browser().js("history.forward()");
        panel.untilHeadline("Until 06:45");
        assertThat(panel.texts(".taken > li")).singleElement().asString().contains("policy every 2h");
    }

    @Test
    void a_file_is_dropped_anywhere_on_the_panel_also_with_a_byte_order_mark() {
        panel.ask(SKETCHED);
        drop("\uFEFF" + EVERY.formatted(2));
        panel.untilHeadline("Until 06:45");
        panel.browser().js("""
                const files = new DataTransfer();
                files.items.add(new File(['x'.repeat(8000001)], 'policy.json'));
                document.querySelector('.asking').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: files }));
                """);
        assertThat(panel.browser().find(".understood").getText()).contains("too large");
        assertThat(panel.headline()).startsWith("Until 06:45");
    }

    @Test
    void millions_of_signs_are_not_even_looked_at() {
        panel.ask(SKETCHED);
        paste("[{}", 700_000);
        assertThat(panel.browser().find(".understood").getText())
                .contains("too long", "it has 2.1 million characters, and at most 2 million are read");
        assertThat(panel.browser().find("#ask textarea").getAttribute("value")).isEmpty();
        panel.browser().js("""
                const clipboardData = new DataTransfer();
                clipboardData.setData('text', 'x'.repeat(8100000));
                const pasting = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
                document.querySelector('#ask textarea').dispatchEvent(pasting);
                document.title = pasting.defaultPrevented;
                """);
        assertThat(panel.browser().driver().getTitle()).isEqualTo("true");
        assertThat(panel.browser().find(".understood").getText()).contains("8.1 million");
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
        panel.ask(SKETCHED);
        for (int times : new int[] {1, 5_000}) {
            paste(policy, times);
            assertThat(panel.browser().find(".understood").getText()).isNotEmpty();
        }
        assertThat(panel.browser().driver().getTitle()).doesNotContain("hit");
        assertThat(panel.browser().all("#ask img")).isEmpty();
        assertThat(panel.address()).isEqualTo(SKETCHED);
    }
}
