package sessionspec.ask.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.ask.lasting.Answered;

/** What is set and does not count for what is asked, or only on a condition. */
class UncountedTest {

    private static final Ask ASK = new Ask(KnownRemarks.ONLY);

    private static String caveats(String question) {
        Answered answered = ASK.inquiry("1;" + question).finished();
        return String.join("\n", new Caveats(answered, KnownRemarks.ONLY).all()).replaceAll("[\u201c\u201d]", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user federated;device registered;adfs 2016;browser never;00:00 signs in to AD FS;then works | \
            without policy on persistent browser sessions: never. The persistent browser session control leaves the AD FS cookie as it is (IPE-1)
            user federated;device registered;adfs 2016;policy every 1h;00:00 signs in to AD FS;then works | \
            without sign-in frequency: every hour. Sign-in frequency ends no session of AD FS (ISS-2)
            user federated;device registered;adfs 2016;00:00 signs in to AD FS;01:00 administrator runs "Set-AdfsProperties -SsoLifetime 60";then works | \
            SsoLifetime is for devices that are not registered
            user managed;device personal;policy every 12h;policy every time mfa for a risky user;00:00 signs in;then works | \
            leaves all other cases alone (SCP-1): ask "works in the case of a risky user".
            user managed;device personal;policy every time;00:00 signs in;00:00 app opens a session of 8h;then works;asked works in Salesforce | \
            without app opens a session of 8h at 00:00. An app that opens a session is the one that "works" is about (EVT-2)
            user managed;device personal;policy every time;browser none;00:00 signs in;01:00 closes the browser;then works;asked works in Outlook | \
            without closes the browser at 01:00.
            tenant new;user managed;device personal;policy none;00:00 signs in;00:00 answers Stay signed in? yes;then idle | \
            Users of a new tenant are not asked "Stay signed in?" until that prompt is switched on (NEW-2, DIS-34).
            user federated unsynced;sync password hash synchronization on;device personal;policy none;00:00 signs in;then works | \
            while password hash synchronization is on (SYN-7)
            device personal;policy every 12h;policy every 1h for Exchange Online;00:00 signs in;then works;asked works in Salesforce | \
            without sign-in frequency: every hour for Exchange Online. policy every 1h for Exchange Online leaves all other apps alone (SCP-1).
            """)
    void whatCannotCountIsNamedWithItsReason(String question, String says) {
        assertThat(caveats(question)).contains(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "device personal;policy every 12h;policy every 1h for Exchange Online;00:00 signs in;then works;asked works in Exchange Online",
                "user managed;device personal;policy every 12h;browser never;00:00 signs in;then works",
                "user managed;device personal;policy every time;00:00 signs in;00:00 app opens a session of 8h;then works",
                "tenant new;stay-prompt on;user managed;device personal;policy none;00:00 signs in;00:00 answers Stay signed in? yes;then idle",
                "user federated unsynced;sync password hash synchronization off;device personal;policy none;00:00 signs in;then works",
            })
    void whatCountsHasNone(String question) {
        assertThat(caveats(question)).doesNotContain("(SCP-1)", "(IPE-1)", "(ISS-2)", "(EVT-2)", "(NEW-2", "(SYN-7)");
    }

    @ParameterizedTest
    @CsvSource({"signs in, signs in with first factor and MFA", "logs in, logs in with MFA"})
    void whereMfaIsAskedForAtOnceItIsSaidThatItMayHaveBeenGiven(String signsIn, String withMfa) {
        String question = "user managed;device joined;policy every 8h mfa;00:00 %s;01:00 works;then works";
        String says = "\"" + signsIn + "\" is by the first factor alone: where MFA was given as well, say \"" + withMfa;

        assertThat(caveats(question.formatted(signsIn))).contains(says);
        assertThat(caveats(question.formatted(withMfa))).doesNotContain("first factor alone");
    }

    @ParameterizedTest
    @CsvSource({
        "Salesforce, true",
        "a non-Microsoft SAML app, true",
        "SharePoint Online, false",
        "a SAML app that keeps its own cookies, false"
    })
    void theConditionOnAnAppOfAnotherPublisherIsTold(String app, boolean isTold) {
        String question = "user managed;device personal;policy every 12h;00:00 signs in;then works;asked works in ";

        assertThat(caveats(question + app).contains("(APP-3)")).isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({
        "device registered;adfs 2016;00:00 signs in to AD FS;then works, On a device that is not registered, true",
        "device registered;adfs 2016;00:00 signs in to AD FS;then idle, On a device that is not registered, false",
        "device registered;adfs 2012r2 hotfix;00:00 signs in to AD FS;then works, On a device that is not registered, false",
        "user managed;device joined;policy none;00:00 logs in;then works, (DEV-2), true",
        "user managed;device joined;policy every 7d;00:00 logs in;then works, (DEV-2), false",
        "user managed;device personal;policy none;browser none;00:00 signs in;then works, (DEV-2), false",
        "00:00 browser asks for SAML token for Exchange Online;then idle;asked shows the SAML token, (SML-1), true",
        "00:00 browser asks for SAML token for Salesforce;then idle;asked shows the SAML token, (SML-1), false"
    })
    void whatTheHeadlineRestsOnStandsBesideIt(String question, String says, boolean isTold) {
        assertThat(caveats(question).contains(says)).isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({"joined, true", "personal, false"})
    void whereEachWayIsOpenItDependsOnNone(String device, boolean isOpen) {
        Answered answered = ASK.inquiry("1;device " + device + ";policy none;00:00 logs in;d22/08:00 works")
                .finished();

        assertThat(new AnswerSentences(answered, KnownRemarks.ONLY)
                        .whole()
                        .startsWith("The documents do not say how long it lasts, whatever is said of "))
                .isEqualTo(isOpen);
    }

    /** Also where it is set while the story runs. */
    @ParameterizedTest
    @ValueSource(strings = {"", "00:00 administrator sets "})
    void whichOfTwoTokenLifetimePoliciesIsEnforcedIsTold(String how) {
        assertThat(
                        caveats(
                                "token-lifetime 2h for the organisation;" + how
                                        + "token-lifetime 8h for the app Exchange Online;"
                                        + "00:00 native app asks for access token for Exchange Online;then works;asked shows the access token"))
                .contains("organisation (TLP-6).");
    }
}
