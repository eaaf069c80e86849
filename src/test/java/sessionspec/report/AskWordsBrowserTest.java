package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The panel in the report that this build has written, with the words of its glossary and its readings. */
class AskWordsBrowserTest {

    private static final Path PAGE = Path.of("target/living-documentation/index.html");

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(PAGE), "There is no report to ask in: run the specification first.");
        browser = SHARED.get();
        browser.open(
                PAGE.toAbsolutePath(),
                "#ask=1;device+unregistered;policy+every+1h;policy+every+12h;00:00+signs+in;then+works");
        browser.until("return Boolean(document.querySelector('.asking') && document.querySelector('.why .chip'))");
    }

    private static void ask(String items) {
        browser.js("location.hash = '#contents'");
        browser.js("location.hash = arguments[0]", "#ask=1;" + items.replace(' ', '+'));
        browser.until("return document.querySelector('.depends').getAttribute('aria-busy') === 'false'"
                + " && !document.querySelector('.headline').classList.contains('waiting')");
    }

    @ParameterizedTest
    @CsvSource({
        "reset,password changed",
        "sign out,closes the browser",
        "sign out everywhere,sessions revoked",
        "logoff,closes the browser",
        "wipe,device disabled",
        "device lost,device disabled",
        "mfa reset,MFA sessions revoked",
        "reboot,logs in",
        "guest,guests and external users",
        "idle timeout,idle session timeout of Microsoft 365",
        "trusted location,trusted IPs and named locations",
        "VPN,works in the case of a resource behind a VPN or NaaS provider",
        "license,of the situation: The licence is \u2026",
        "StsRefreshTokensValidFrom,administrator runs \u2026",
        "Set-MsolUser,write or paste the command Set-MsolUser",
        "LastPasswordChangeTimestamp,of the situation: User",
        "PwdLastSet,'of the situation: Of the synchronisation, \u2026 is \u2026'",
        "EnableKmsi,of the situation: Keep me signed in",
        "KMSI,of the situation: Keep me signed in",
        "KmsiLifetimeMins,of the situation: KmsiLifetimeMins is \u2026",
        "cutoff,of the situation: PersistentSsoCutoffTime is \u2026",
        "MaxInactiveTime,Max Inactive Time set to \u2026",
        "12 hours,begin with: Why is a federated user asked every 12 hours?",
        "remembered,begin with: When is MFA asked for that is remembered for 30 days?",
        "hibernate,locks the device",
        "metaverse,metaverse",
        "SPA,single-page app",
        "MFA every day,of the situation: Sign-in frequency",
        "ServiceNow,works in an app that keeps its own cookies",
        "password hash,of the situation: Password hash sync"
    })
    void what_can_happen_is_found_by_whatever_it_is_called(String typed, String found) {
        Object listed = browser.js("""
                const field = document.querySelector('.finder input');
                field.value = arguments[0];
                field.dispatchEvent(new Event('input'));
                return [...document.querySelectorAll('.found button, .found a')].map(it => it.textContent);
                """, typed);
        assertThat((List<?>) listed)
                .hasSizeLessThan(9)
                .anySatisfy(it -> assertThat(it).isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource({"password hash,of the situation: Password hash sync", "PHS,of the situation: Password hash sync"})
    void a_setting_comes_before_what_happens(String typed, String first) {
        assertThat(browser.js("""
                const field = document.querySelector('.finder input');
                field.value = arguments[0];
                field.dispatchEvent(new Event('input'));
                return document.querySelector('.found button').textContent;
                """, typed)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "sign out,signing out",
        "signs out,signing out",
        "seamless SSO,Seamless SSO",
        "guest users,guests and external users"
    })
    void what_no_document_speaks_of_is_told_first_and_nothing_else_is_taken_for_it(String typed, String term) {
        assertThat((String) browser.js("""
                const field = document.querySelector('.finder input');
                const before = location.hash;
                field.value = arguments[0];
                field.dispatchEvent(new Event('input'));
                field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
                return `${document.querySelector('.found li').textContent}|${location.hash === before && field.value}|`
                  + document.querySelector('.finder [role="status"]').textContent;
                """, typed))
                .startsWith("not asked here: " + term + "|" + typed + "|Not asked here: no document speaks of " + term);
    }

    /** Also where only the glossary has it, by another name. */
    @ParameterizedTest
    @ValueSource(strings = {"iOS", "Windows Hello"})
    void what_nothing_is_called_leads_to_a_term(String typed) {
        assertThat(browser.js("""
                const field = document.querySelector('.finder input');
                field.value = arguments[0];
                field.dispatchEvent(new Event('input'));
                return Boolean(document.querySelector('.found a, .found button'));
                """, typed)).isEqualTo(true);
    }

    /** Commands, attributes and settings are terms as well. */
    @Test
    void every_term_of_the_glossary_leads_somewhere() {
        assertThat((List<?>) browser.js("""
                const field = document.querySelector('.finder input');
                const names = [...document.querySelectorAll('#glossary [data-item="term"] bdi')].flatMap(it => it.textContent.split(', '));
                return names.filter(name => {
                  field.value = name;
                  field.dispatchEvent(new Event('input'));
                  return !document.querySelector('.found li') || document.querySelector('.found button')?.textContent.startsWith('look through');
                });
                """)).isEmpty();
    }

    @Test
    void what_is_chosen_is_explained_and_what_several_policies_come_to_is_cited() {
        ask("device unregistered;policy every 1h;policy every 12h;00:00 signs in;then works");
        assertThat(browser.find(".asking fieldset:nth-of-type(3) .means").getText())
                .startsWith("Said of a device that Microsoft Entra ID does not know");
        assertThat(browser.all(".why .chip"))
                .anySatisfy(it -> assertThat(it.getText()).isEqualTo("INT-11"));
    }

    /** Quoted, or named as a reading: also where nothing ends it, and where it depends on something. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            device unregistered;adfs 2012r2;EnableKmsi true;00:00 signs in to AD FS with Keep me signed in ticked;then idle | FS-031
            device registered;adfs 2012r2 hotfix;EnableKmsi false;00:00 signs in to AD FS;then idle | FS-022
            user managed;device joined;policy none;browser none;00:00 logs in;then works | CA-012 INT-460 DIS-36 DEV-2 RA-062
            user managed;device personal;policy every time;browser none;00:00 signs in;00:00 app opens a session of 8h;00:30 closes the browser;then works | EVT-3 CA-079
            user managed;device joined;policy every 1h;browser none;00:00 logs in;00:30 locks the device;04:45 unlocks the device;then works | CA-035 CA-034 CA-063
            user federated unsynced;device personal;policy none;00:00 signs in;then works | KB-008 KB-010 KB-011
            user managed;device personal;policy none;browser none;00:00 signs in;00:00 answers Stay signed in? no;00:30 closes the browser;then works | INT-460
            """)
    void what_an_answer_rests_on_stands_beside_it(String items, String ids) {
        ask(items);
        assertThat(browser.all(".answer :is(.quoted small > a, .chip)").stream().map(WebElement::getText))
                .contains(ids.split(" "));
        assertThat(browser.all(".answer .quoted > small"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getText()).matches(".+ \u00b7 .+, (?:undated|.*20\\d\\d).* \u00b7 .+"));
    }

    @Test
    void whatever_can_be_chosen_is_understood_as_it_is_filled_in() {
        Object wrong = browser.js("""
                return (async () => {
                  const before = location.hash;
                  const wrong = [];
                  let choices = 0;
                  for (const [add, rows] of [['+ something else', '.others'], ['+ something happens', '.happenings']]) {
                    [...document.querySelectorAll('.asking button')].find(it => it.textContent === add).click();
                    const row = document.querySelector(`${rows} > li:last-child`);
                    const list = row.querySelector('select');
                    for (const option of [...list.options]) {
                      choices++;
                      option.selected = true;
                      list.dispatchEvent(new Event('change', { bubbles: true }));
                      await new Promise(done => setTimeout(done));
                      const told = `${option.textContent}: ${row.querySelector('.wrong')?.textContent}`;
                      if (/[{}]|understood|cannot stand/.test(told)) wrong.push(told);
                    }
                    row.querySelector('.remove').click();
                  }
                  location.hash = before;
                  return choices < 80 ? [`only ${choices}`] : wrong;
                })();
                """);
        assertThat((List<?>) wrong).isEmpty();
    }
}
