package sessionspec.ask.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.ask.lasting.Answered;

class NamedRemarksTest {

    private static boolean tells(RemarkName remark, String question) throws Exception {
        Answered answered = new Ask(KnownRemarks.ONLY)
                .inquiry("ask 1\n" + question.replace(";", "\n"))
                .answered();
        return new NamedRemarks(answered, KnownRemarks.ONLY).all().contains(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "user federated unsynced;policy none, true",
        "user federated unsynced;policy every 1h, true",
        "user federated synced;policy none, false",
        "user federated synced;policy every 1h, false",
        "user managed;policy none, false",
    })
    void aChangedPasswordIsToldToBeUnseenWhereItIs(String situation, boolean isTold) throws Exception {
        assertThat(tells(
                        RemarkName.PASSWORD_NOT_SEEN,
                        situation + ";device personal;08:00 signs in;10:00 password changed;then works"))
                .isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({
        "05:00 works in SharePoint Online;then idle;asked goes on to another app, true",
        "05:00 works in Outlook;then idle;asked goes on to another app, false",
        "05:00 works in SharePoint Online;then idle, false",
    })
    void singleSignOnIsToldToBeOutsideTheBrowserWhereASessionIsInTheBrowser(String happens, boolean isTold)
            throws Exception {
        assertThat(tells(
                        RemarkName.OUTSIDE_THE_BROWSER,
                        "user managed;device joined;policy none;browser none;00:00 logs in;" + happens))
                .isEqualTo(isTold);
    }
}
