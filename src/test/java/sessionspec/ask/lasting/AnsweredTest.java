package sessionspec.ask.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.answer.AnswerSentences;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.answer.Caveats;
import sessionspec.ask.answer.KnownRemarks;
import sessionspec.ask.answer.Remarks;
import sessionspec.ask.answer.UnsaidSentences;
import sessionspec.ask.lasting.Limit.Standing;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;

class AnsweredTest {

    private static final Ask ASK = new Ask(KnownRemarks.ONLY);
    private static final String UNLOCKED = "1;user managed;device joined;policy every 1h;browser none;00:00 logs in;"
            + "00:30 locks the device;04:45 unlocks the device;then works";

    private static final String WITHOUT_BROWSER =
            "1;user managed;device joined;policy every 1h;00:00 logs in;then works";
    private static final String WITHOUT_END = "1;user managed;device joined;policy every 1h;browser none;00:00 logs in";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                UNLOCKED + " | Until 05:45: then the user is asked to sign in again.",
                "1;user managed;device hybrid;policy every 5h;browser none;00:00 signs in;then works"
                        + " | Until 05:00: then the user is asked to sign in again.",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;then works"
                        + " | No end is stated as long as the user goes on all the time; left unused: 14 days"
                        + " for certain, at most 90 days.",
                "1;user managed;device joined;policy every 3h;browser none;00:00 logs in;then works"
                        + " | Until 03:00: then the user is asked to sign in again.",
                "1;user managed;device registered;policy every 5h;browser none;00:00 signs in;then works"
                        + " | Until 05:00: then the user is asked to sign in again.",
                "1;user managed;device joined;policy every time;browser none;app-session none;00:00 signs in;then idle"
                        + " | From 00:05 on the user is asked to sign in again, whenever the app has the session evaluated, at most"
                        + " once in five minutes (EVT-3).",
                "1;user managed;device joined;policy none;browser none;00:00 signs in;01:00 sessions revoked;then idle"
                        + " | Already at 01:00 the user is asked to sign in again. Once that is done, it lasts until day 2, 01:00:"
                        + " then the documents do not say whether the user is asked.",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;01:00 sessions revoked;then works"
                        + " | Already at 01:00 the user is asked to sign in again. Once that is done, no end is stated as"
                        + " long as the user goes on.",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;17:00 account disabled;then works"
                        + " | Already at 17:00 the session is over, and whether the user of a disabled account can sign in"
                        + " again the documents do not say (INT-366).",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;d22/08:00 works;then works"
                        + " | Already at day 22, 08:00 the documents do not say whether the user is asked; PRT validity of"
                        + " 14 days ended day 15, 00:00.",
                "1;adfs 2016;device registered;PersistentSsoCutoffTime 2026-11-28/06:00;00:00 signs in to AD FS;then idle"
                        + " | Give the dates of what happens, too: times without a date cannot be compared with one.",
                "1;adfs 2016;00:00 signs in to AD FS;01:00 administrator runs"
                        + " \"Set-AdfsProperties -PersistentSsoCutoffTime 2026-11-28T06:00\";then idle"
                        + " | Give the dates of what happens, too: times without a date cannot be compared with one.",
                "1;user federated unsynced;device joined;policy none;browser none;00:00 signs in;then idle"
                        + " | Until 12:00 for certain: then the documents do not say whether the user is asked,"
                        + " until at day 91, 00:00 (90 days) the user is asked to sign in again.",
                "1;adfs 2012r2 hotfix;device registered;00:00 signs in to AD FS with Keep me signed in not ticked;then idle;"
                        + "asked works in an AD FS application"
                        + " | Until day 8, 00:00 (7 days): then the user is asked to sign in again.",
                "1;device registered;adfs 2016;EnableKmsi false;00:00 signs in to an OAuth app through AD FS;then works;"
                        + "asked shows the AD FS refresh token"
                        + " | Until day 85, 00:00 (84 days): then the AD FS refresh token is refused.",
                "1;user managed;device personal;policy none;00:00 native app asks for access token for Outlook;then idle;"
                        + "asked shows the access token"
                        + " | Until 01:00 for certain: then the documents do not say whether the access token is accepted,"
                        + " until at 01:30 the access token is refused.",
                "1;user managed;device personal;policy none;00:00 native app asks for access token for Outlook;then works;"
                        + "asked shows the access token"
                        + " | Until 01:00 for certain: then the documents do not say whether the access token is accepted,"
                        + " until at 01:30 the access token is refused.",
                "1;policy every 15m;token-lifetime none;00:00 native app asks for access token for Outlook;then idle;"
                        + "asked shows the access token"
                        + " | The documents do not say how long the access token lasts.",
                "1;user managed;device joined;policy every 7d;browser none;00:00 logs in;d3/10:00 password changed;"
                        + "d3/10:30 works;d4/09:00 device noncompliant;then works"
                        + " | Already at day 3, 10:00 (password changed), and still at day 4, 09:00, the user is asked to sign"
                        + " in again. Once that is done, it lasts until day 11, 09:00 (7 days): then the user is asked to sign in again.",
                "1;user managed;device personal;policy every 4h;browser none;08:00 signs in;15:00 sessions revoked;then works"
                        + " | Already at 15:00 the user is asked to sign in again, which was due from 12:00 on. Once that is done, it"
                        + " lasts until 19:00: then the user is asked to sign in again.",
                "1;user federated unsynced;device personal;policy none;browser none;00:00 signs in;14:00 sessions revoked;then idle"
                        + " | Already at 12:00 the user is returned to the identity provider, and at 14:00 the user is asked to"
                        + " sign in again. Once that is done, it lasts until day 2, 02:00: then the documents do not say"
                        + " whether the user is asked.",
                "1;user managed;device personal;policy every 30d;browser none;remember-mfa 7d;"
                        + "00:00 signs in with first factor and MFA;00:00 answers Stay signed in? no;then works"
                        + " | Until day 8, 00:00 (7 days) for certain: then the documents do not say whether the user is asked,"
                        + " until at day 31, 00:00 (30 days) the user is asked to sign in again, with MFA.",
                "1;user federated unsynced;device joined;policy every 7d;browser none;00:00 logs in;then works"
                        + " | Until 12:00 for certain: then the documents do not say whether the user is asked,"
                        + " until at day 8, 00:00 (7 days) the user is asked to sign in again.",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;00:00 app opens a session of 8h;"
                        + "00:10 account disabled;then works"
                        + " | Already at 00:10 the documents do not say whether the user is asked, until at 08:00 the session is"
                        + " over, and whether the user of a disabled account can sign in again the documents do not say (INT-366).",
                "1;user managed;device personal;policy every 12h;policy every 1h for Azure portal;browser none;00:00 signs in;"
                        + "then works;asked works in Azure portal"
                        + " | Until 01:00: then the user is asked to sign in again. That is asked by \"works in Azure portal\";"
                        + " in apps that no policy singles out: 12 h.",
                "1;user managed;device joined;policy none;browser none;00:00 logs in;d10/00:00 goes on to another app;then idle;"
                        + "asked goes on to another app"
                        + " | Until day 24, 00:00 (14 days) for certain: then the documents do not say whether the user reaches another"
                        + " app by single sign-on, until at day 100, 00:00 (90 days) the user is asked to sign in again.",
                "1;user managed;device personal;token-lifetime 6h for the organisation;10:00 browser asks for ID token for"
                        + " Office.com;11:30 administrator deletes token-lifetime of the organisation;then works;asked shows the ID token"
                        + " | Already at 11:30 the documents do not say whether the ID token is accepted, until at 16:00 the ID"
                        + " token is refused; ID token by default of 1 h ended 11:00.",
                "1;user managed;device personal;policy none;remember-mfa 1d;08:00 signs in with first factor and MFA;then works;"
                        + "asked needs MFA in a non-browser app"
                        + " | Until day 2, 08:00: then the user is asked for MFA.",
                "1;adfs 2016;device registered;PersistentSsoLifetimeMins 144000;09:00 signs in to AD FS;then works"
                        + " | Until day 101, 09:00 (100 days): then the user is asked to sign in again.",
                "1;user managed;device unregistered;policy none;browser none;06:00 signs in;06:00 answers Stay signed in? no;"
                        + "then idle | Until day 2, 06:00: then the user is asked to sign in again.",
                "1;00:00 browser asks for SAML token for Exchange Online;asked shows the SAML token"
                        + " | The documents do not say how long the SAML token lasts; at 01:00 at the latest the SAML token is"
                        + " refused.",
                "1;00:00 signs in;then works"
                        + " | How long it lasts depends on the user and the sign-in frequency, which are not said yet.",
                "1;device personal;policy every 12h;browser never;00:00 signs in;then works"
                        + " | Until 12:00 in any case; what follows depends on the user, which is not said yet:"
                        + " managed, federated with synchronised password changes: 12 h; "
                        + "federated without synchronised password changes: 12 h, then returned to the identity provider.",
                "1;device personal;policy every 24h;browser never;00:00 signs in;then works"
                        + " | How long it lasts depends on the user, which is not said yet: managed, "
                        + "federated with synchronised password changes: 1 day;"
                        + " federated without synchronised password changes: 12 h, then returned to the identity provider.",
            })
    void itIsAnsweredInASentence(String question, String says) {
        assertThat(new AnswerSentences(ASK.inquiry(question).alone(), KnownRemarks.ONLY).whole())
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;user managed;device joined;policy every 1d mfa;browser none;00:00 signs in;then idle"
                        + " | Already at 00:00 the user is asked for MFA. Once that is done, it lasts until day 2, 00:00: then"
                        + " the user is asked to sign in again, with MFA.",
                "1;user managed;device joined;policy every 1d mfa;browser none;00:00 logs in;then works"
                        + " | Already at 00:00 the user is asked for MFA. Once that is done, it lasts until day 2, 00:00:"
                        + " then the user is asked to sign in again, with MFA.",
            })
    void whoIsAskedAtOnceIsToldHowLongItLastsThen(String question, String says) {
        assertThat(new AnswerSentences(ASK.inquiry(question).alone(), KnownRemarks.ONLY).whole())
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy every time | finds 6 things that the documents warn of or advise otherwise.",
                "policy every 2h;browser never | finds nothing that the documents warn of or advise otherwise.",
                "policy every 2h;browser always | finds one thing that the documents warn of.",
            })
    void aReviewIsAnsweredWithWhatItFinds(String policies, String says) {
        Answered answered = ASK.inquiry(
                        "1;user managed;device personal;" + policies + ";00:00 signs in;01:00 configuration reviewed")
                .answered();

        assertThat(new AnswerSentences(answered, KnownRemarks.ONLY).whole()).isEqualTo("The review at 01:00 " + says);
        assertThat(ASK.json(answered)).contains("\"kind\":\"reviewed\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Set-AdfsPropertys -EnableKmsi $false"
                        + " | is no command that the documents give. The nearest that they give is Set-AdfsProperties.",
                "Revoke-MgUserSignInSession -UserId x | What it does is said by \"sessions revoked\".",
                "Set-AdfsProperties -SsoLifetimes 60 | The nearest is -SsoLifetime;",
                "Set-AdfsProperties -PersistentSsoCutoffTime 02:00 | ",
            })
    void aCommandThatCannotBeRunSaysWhatIsNotUnderstood(String command, String says) {
        Answered answered = ASK.inquiry(
                        "1;device registered;adfs 2016;00:00 signs in to AD FS;02:00 administrator runs \"" + command
                                + "\";then works")
                .answered();

        assertThat(new Remarks(answered, KnownRemarks.ONLY).refused())
                .allSatisfy(it -> assertThat(it)
                        .startsWith("Refused at 02:00, and without effect: ")
                        .contains(says))
                .hasSize(says == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Set-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrom 2026-01-01 | not connected (STS-1).",
                "Set-AdfsProperties -KmsiLifetimeMins 20000 | (ADL-3).",
            })
    void aCommandThatARuleTurnsDownOrMaySaysWhichAndWhy(String command, String says) {
        Answered answered = ASK.inquiry(
                        "1;user federated;adfs 2016;00:00 signs in;02:00 administrator runs \"" + command + "\"")
                .answered();

        assertThat(new Remarks(answered, KnownRemarks.ONLY).refused())
                .singleElement()
                .asString()
                .endsWith(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "device registered;policy every 1h;00:00 logs in;04:45 unlocks the device | PRT-4 logged in, PRT-4 unlocked",
                "device registered;policy every 1h;00:00 signs in;00:45 unlocks the device | PRT-4 unlocked",
                "device joined;policy every 1h;00:00 logs in;00:45 unlocks the device;00:50 sessions revoked | ''",
            })
    void whatAnUnlockOrALogInDidNotRenewIsTold(String story, String denied) {
        Answered answered =
                ASK.inquiry("1;user managed;" + story + ";then works").answered();

        assertThat(answered.turns().get(0).renewing(answered.lasting().beats()).stream()
                        .filter(it -> it.verb() == Verb.DENIES)
                        .map(it -> it.rule() + " " + it.part())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource({"10080, 0", "20160, 1"})
    void aSettingThatARuleMayTurnDownSaysSo(int minutes, int times) {
        Answered answered = ASK.inquiry(
                        "1;device registered;KmsiLifetimeMins " + minutes + ";00:00 signs in to AD FS;then works")
                .answered();

        assertThat(new Remarks(answered, KnownRemarks.ONLY).refused())
                .hasSize(times)
                .allSatisfy(it -> assertThat(it)
                        .startsWith("Open: KmsiLifetimeMins 20160. ")
                        .contains("at most 7 days")
                        .endsWith("(ADL-3)."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy every time | true",
                "policy every time;00:00 signs in;00:30 closes the browser;then works | true",
                "policy every time;app-session none;00:00 signs in;00:30 closes the browser;then works | false",
                "policy every time;browser never;00:00 signs in;00:30 closes the browser;then works | false",
                "policy every 1h;00:00 signs in;00:30 closes the browser;then works | false",
            })
    void whatTheDocumentsSayOfAClosedBrowserBelongsToAnAnswerUnderEveryTime(String items, boolean said) {
        Answered answered =
                ASK.inquiry("1;user managed;device personal;" + items).alone();

        assertThat(new AnswerSentences(answered, KnownRemarks.ONLY)
                        .whole()
                        .contains("closing and opening the browser brings no prompt"))
                .isEqualTo(said);
    }

    /** Who asks at the end of the story has nothing left of it. */
    @Test
    void whatEndedItIsToldAlsoWhereItWasNoticedBefore() {
        assertThat(ASK.inquiry("1;user federated;device registered;adfs 2016;00:00 signs in to AD FS;"
                                + "d16/09:00 works in an AD FS application;d16/10:00 works in an AD FS application")
                        .answered()
                        .turns()
                        .get(0)
                        .deciding())
                .extracting(Finding::rule)
                .contains("ADL-6");
    }

    @Test
    void whatTheDocumentsWarnOfIsTold() {
        Answered every = ASK.inquiry("1;device personal;policy every time;00:00 signs in;then works")
                .alone();
        Answered none = ASK.inquiry("1;device personal;policy none;00:00 signs in;then works")
                .alone();

        assertThat(ASK.text(every)).contains("Warned of, or advised otherwise\n  ADV-2  ", "\n  ADV-3  ");
        assertThat(none.advice()).isEmpty();
    }

    /** Sign-in every time for apps like the one that is asked about, or that a policy is for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policy every time                         | works in Outlook      | ADV-3 |
            policy every time                         | works in Azure portal | ADV-4 | ADV-3
            policy every time                         | works in Salesforce   |       | ADV-3
            policy every time mfa for Exchange Online | works in Salesforce   | ADV-3 | ADV-4
            policy every time mfa for Azure portal    | works in Azure portal | ADV-4 | ADV-3
            policy every 1h                           | works in Outlook      |       | ADV-3
            """)
    void whatIsAdvisedOnSignInEveryTimeIsToldUnasked(String policy, String asked, String told, String untold) {
        Answered answered = ASK.inquiry("1;device personal;" + policy + ";00:00 signs in;then works;asked " + asked)
                .alone();
        String caveats = String.join("\n", new Caveats(answered, KnownRemarks.ONLY).all());

        assertThat(caveats).contains(told == null ? "" : "The documents advise otherwise: ", told == null ? "" : told);
        assertThat(untold == null || !caveats.contains(untold)).isTrue();
    }

    @Test
    void whoHasNotSignedInIsNotAskedToSignInAgain() {
        Answered registered = ASK.inquiry(
                        "1;device registered;policy every 1h;00:00 logs in;04:45 unlocks the device;then works")
                .alone();
        Answered joined = ASK.inquiry("1;device joined;policy every 1h;00:00 logs in;00:30 sessions revoked;then works")
                .alone();

        assertThat(new AnswerSentences(registered, KnownRemarks.ONLY).whole())
                .startsWith("Already at 04:45 the user is asked to sign in. Once that is done, ");
        assertThat(new Caveats(registered, KnownRemarks.ONLY).all())
                .anySatisfy(it -> assertThat(it).contains("logging in to a device that is not joined is none (PRT-4)"));
        assertThat(new AnswerSentences(joined, KnownRemarks.ONLY).whole()).contains("to sign in again");
    }

    @Test
    void whatHasNoEndCitesByWhatItGoesOn() {
        Answered answered = ASK.inquiry(
                        "1;user managed;device joined;policy none;browser none;00:00 logs in;then works")
                .alone();

        assertThat(answered.turns()).isEmpty();
        assertThat(answered.keeping()).extracting(Finding::rule).containsOnly("SIF-3");
        assertThat(ASK.text(answered)).contains("Goes on by\n  SIF-3  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;user managed;device personal;browser none;00:00 signs in;02:00 works;then idle"
                        + " | Lengths are counted from 02:00, when the last thing happens.",
                "1;user managed;device joined;token-lifetime 2h for the organisation;browser none;00:00 signs in;then idle"
                        + " | (TLP-1), and ends no session here",
                "1;user federated unsynced;device personal;00:00 signs in;01:00 administrator runs"
                        + " \"Connect-MsolService\";01:01 administrator runs"
                        + " \"Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2020-01-01\""
                        + ";02:00 administrator runs"
                        + " \"Set-MsolUser -UserPrincipalName kim@contoso.com -StsRefreshTokensValidFrom 2020-01-01\""
                        + " | The command is for kim@contoso.com",
            })
    void whatHasToBeKnownIsNoted(String question, String says) {
        assertThat(new Remarks(ASK.inquiry(question).alone(), KnownRemarks.ONLY).notes())
                .anySatisfy(it -> assertThat(it).contains(says));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy every 1h | false",
                "policy every 1h;browser none | false",
                "policy every 1h;stay-prompt off | false",
                "policy every 1h;stay-prompt on | true",
                "policy every 1h;adfs-persistence on | true",
                "policy every 1h;browser always | true",
                "policy every 1h;browser never | false",
            })
    void ofPersistenceIsWarnedWhereItIsSaid(String configured, boolean isWarned) {
        Answered answered = ASK.inquiry("1;device personal;" + configured + ";00:00 signs in")
                .alone();
        assertThat(ASK.text(answered).contains("\n  ADV-8  ")).isEqualTo(isWarned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;user managed;device personal;policy every 7d mfa;remember-mfa 30d;08:00 signs in;then works"
                        + " | The documents warn of this: MFA remembered (ADV-7).",
                "1;user managed;device personal;policy every 7d;browser always;08:00 signs in;then works"
                        + " | The documents warn of this: browsers persist (ADV-8).",
                "1;token-lifetime 1h for the organisation;token-lifetime 8h for the app Outlook;"
                        + "09:00 native app asks for access token for Outlook;asked shows the access token"
                        + " | organisation (TLP-6).",
                "1;device personal;policy none;token-lifetime 08:00:00 for the organisation;"
                        + "09:00 browser asks for access token for SharePoint Online;asked shows the access token"
                        + " | other client (TLP-5).",
                "1;user managed;device personal;browser none;00:00 signs in;02:00 account disabled;then idle"
                        + " | This is about the session. Access tokens that were issued before cannot be revoked and go on until"
                        + " they expire, by default 60 to 90 minutes after issue (ACC-2, ACC-4, ACC-6); with CAE we"
                        + " leave it open (ACC-12).",
                "1;device joined;policy none;00:00 logs in;13:50 native app asks for access token for Outlook;"
                        + "14:00 sessions revoked;then works"
                        + " | This is about the session. Access tokens that were issued before cannot be revoked and go on until"
                        + " they expire, by default 60 to 90 minutes after issue (ACC-2, ACC-4, ACC-6).",
                "1;device joined;policy none;00:00 logs in;16:30 native app that negotiates CAE asks for access token for"
                        + " Outlook;17:00 account disabled;then works"
                        + " | This is about the session. Whether an access token that a client with CAE got before outlasts it we"
                        + " leave open (ACC-12).",
            })
    void withoutWhatTheHeadlineMisleadsStandsRightAfterIt(String question, String says) {
        Answered answered = ASK.inquiry(question).alone();

        assertThat(new Caveats(answered, KnownRemarks.ONLY).all())
                .first()
                .asString()
                .startsWith(says);
        assertThat(ASK.text(answered))
                .startsWith(new AnswerSentences(answered, KnownRemarks.ONLY).whole() + "\n" + says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // who asks for the token is told of it
                "1;device joined;policy none;00:00 logs in;13:50 native app asks for access token for Outlook;"
                        + "14:00 sessions revoked;then works;asked shows the access token",
                // no token ends by what the documents warn of sessions
                "1;user managed;device personal;policy every 7d mfa;remember-mfa 30d;08:00 signs in with first factor and MFA;"
                        + "08:00 native app asks for access token for Outlook;asked shows the access token",
                // browsers may persist wherever nothing forbids it
                "1;user managed;device personal;policy every 7d;browser none;08:00 signs in;then works",
                "1;token-lifetime 8h for the app Outlook;09:00 native app asks for access token for Outlook;"
                        + "asked shows the access token",
                // an AD FS application is not let in by an access token of Microsoft Entra ID
                "1;device registered;adfs 2016;00:00 signs in to AD FS;d4/10:00 password changed;then works",
            })
    void whatDoesNotBearOnTheHeadlineIsNotTold(String question) {
        assertThat(new Caveats(ASK.inquiry(question).alone(), KnownRemarks.ONLY).all())
                .isEmpty();
    }

    @Test
    void whatSetMsolUserDoesIsToldAlsoWhereItIsRefused() {
        String signsIn = "1;user federated unsynced;device personal;00:00 signs in;";
        String set =
                "administrator runs \"Set-MsolUser -UserPrincipalName jane@contoso.com -StsRefreshTokensValidFrom 2020-01-01\"";
        Answered refused = ASK.inquiry(signsIn + "02:00 " + set).answered();
        Answered accepted = ASK.inquiry(signsIn + "01:00 administrator runs \"Connect-MsolService\";02:00 " + set)
                .answered();

        assertThat(new Caveats(refused, KnownRemarks.ONLY).all())
                .contains("Set-MsolUser names jane@contoso.com, who is taken for the user who is asked about.")
                .anySatisfy(it -> assertThat(it).startsWith("Connect-MsolService has to be run before it"));
        assertThat(new Caveats(accepted, KnownRemarks.ONLY).all())
                .contains(
                        "Set-MsolUser sets StsRefreshTokensValidFrom to 02:00, when it is run, whatever date it is given"
                                + " (STS-2).");
        assertThat(accepted.lasting().now().findings())
                .extracting(Finding::rule)
                .contains("STS-5");
        assertThat(ASK.json(accepted)).contains("runs \\\"Set-MsolUser -UserPrincipalName alex@contoso.com");
    }

    /** Whatever else was looked at, and would not have been over yet. */
    @ParameterizedTest
    @CsvSource({
        "10:00 password changed, REV-2",
        "10:00 sessions revoked, REV-3",
        "10:00 account disabled, REV-2",
        "10:00 sessions revoked;d200/10:00 works, REV-3",
    })
    void whatTookTheSessionAwayIsWhatDecides(String happens, String rule) {
        assertThat(ASK.inquiry("1;user managed;device joined;policy none;browser none;08:00 logs in;" + happens
                                + ";then works")
                        .answered()
                        .turns()
                        .get(0)
                        .deciding())
                .extracting(Finding::rule)
                .containsOnly(rule);
    }

    @ParameterizedTest
    @CsvSource({"SAML,shows the SAML token", "ID,shows the ID token", "access,works"})
    void whatIsAskedIsTheTokenThatWasAskedForLast(String kind, String asked) {
        assertThat(QuestionText.parse("1;device personal;00:00 browser asks for " + kind + " token for Outlook")
                        .goesOn()
                        .asks()
                        .written())
                .isEqualTo(asked);
    }

    @Test
    void everyOtherLimitIsThereAndWhyItDidNotDecide() {
        Answered answered = ASK.inquiry(UNLOCKED).alone();

        assertThat(answered.limits().stream()
                        .collect(Collectors.toMap(it -> it.finding().rule(), Limit::standing)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("SIF-2", Standing.DECIDES, "DEV-2", Standing.MAY_MOVE_ON));
        assertThat(answered.turns().get(0).deciding()).extracting(Finding::rule).containsExactly("SIF-2");
    }

    @Test
    void aLimitThatHadEndedSaysWhyThatDoesNotDecide() {
        assertThat(
                        standings(
                                "1;user federated unsynced;device joined;policy every 7d;browser none;00:00 logs in;then works"))
                .containsEntry("FED-1", Standing.LEFT_OPEN);
        assertThat(standings("1;user managed;device joined;policy every 1h;browser none;00:00 logs in;05:00 signs in;"
                        + "05:30 works;then idle"))
                .containsEntry("SIF-1", Standing.DECIDES);
    }

    /** No document says that the use of a token of AD FS renews it. */
    @Test
    void whatIsIssuedWithEachUseIsNotRenewedAndNotDrawn() {
        String question = "1;user federated;device registered;adfs 2016;00:00 signs in to AD FS;then ";

        assertThat(standings(question + "works"))
                .containsEntry("ADT-7", Standing.ISSUED_ANEW)
                .containsEntry("ADL-6", Standing.MOVES_ON);
        assertThat(ASK.inquiry(question + "works").alone().bars())
                .extracting(bar -> bar.lifetime().name())
                .contains("DeviceUsageWindowInDays")
                .doesNotContain("AD FS token");
        assertThat(ASK.inquiry(question + "works").alone().bars())
                .filteredOn(bar -> bar.lifetime().name().equals("DeviceUsageWindowInDays")
                        && bar.from().equals(Question.BEGIN))
                .extracting(Bar::end)
                .containsExactly(Bar.End.BEGUN_ANEW);
        assertThat(standings(question + "idle")).containsEntry("ADT-7", Standing.NOT_NEEDED);
        assertThat(standings(question + "works;asked shows the AD FS token")).containsEntry("ADT-7", Standing.DECIDES);
    }

    /** The session of whoever asked for the token is none that the token rests on; that it was revoked happened. */
    @Test
    void whatStillRunsAndNothingRestsOnIsNotDrawn() {
        String question = "1;token-lifetime 2h for the organisation;"
                + "00:00 native app asks for access token for Exchange Online;01:00 account disabled;";
        Answered token = ASK.inquiry(question + "asked shows the access token").finished();

        assertThat(token.bars())
                .extracting(bar -> bar.lifetime().name(), Bar::end)
                .containsExactlyInAnyOrder(
                        tuple("Default sign-in frequency", Bar.End.HAPPENED), tuple("Access token", Bar.End.TIME));
        assertThat(token.unsaid().counting())
                .flatExtracting(Dependences.Counting::by)
                .extracting(it -> it.rule() + " " + it.part())
                .contains("ACC-5 lengthened")
                .doesNotContain("ACC-5 shortened");
    }

    @Test
    void aLimitSaysWhenItStoodSoUnlessThatIsWhenTheAnswerTurns() {
        assertThat(ASK.json(
                        ASK.inquiry("1;user federated;device registered;adfs 2016;00:00 signs in to AD FS;then works")
                                .alone()))
                .contains(
                        "90 days, ended day 91, 00:00\"",
                        "ends day 99, 00:00; that is how it stood when last asked, day 85")
                .doesNotContain("; seen at day");
    }

    @Test
    void whereItIsOpenWhetherALimitBeganAnewBothItsEndsAreThere() {
        Limit prt = ASK.inquiry(
                        "1;user managed;device joined;policy every 1h;browser none;00:00 logs in;00:59 works;then works")
                .alone()
                .limits()
                .get(1);

        assertThat(prt.span().until()).isEqualTo("1970-01-15T00:00:00Z");
        assertThat(prt.later().orElseThrow().until()).isEqualTo("1970-01-15T00:59:00Z");
        assertThat(AnswerSentences.limit(prt))
                .isEqualTo("ends day 15, 00:00 or day 15, 00:59, later; which of them, the documents do not say");
    }

    private static Map<String, Standing> standings(String question) {
        return ASK.inquiry(question).alone().limits().stream()
                .collect(Collectors.toMap(it -> it.finding().rule(), Limit::standing, (one, other) -> one));
    }

    @Test
    void theBarsShowThatNobodyWasAskedBetween() {
        assertThat(ASK.inquiry(UNLOCKED).alone().bars().stream()
                        .filter(bar -> bar.lifetime().name().equals("Sign-in frequency"))
                        .map(bar -> bar.from() + " " + bar.to() + " " + bar.decides()))
                .containsExactly(
                        "1970-01-01T00:00:00Z 1970-01-01T01:00:00Z false",
                        "1970-01-01T04:45:00Z 1970-01-01T05:45:00Z true");
    }

    /** No browser session is persistent there for certain, nor for certain not. */
    @Test
    void aPeriodInPlaceOfWhichAnotherMayBeMeantRunsOnlyPerhaps() {
        assertThat(ASK
                        .inquiry("1;user managed;device joined;policy none;browser never;00:00 signs in;then idle")
                        .alone()
                        .bars()
                        .stream()
                        .filter(Bar::perhaps)
                        .map(bar -> bar.lifetime().name()))
                .containsExactly("Max Inactive Time, not persistent", "Max Inactive Time, persistent");
    }

    @Test
    void whatEndsSomethingBeforeItsTimeIsToldOfItsBar() {
        assertThat(ASK.inquiry("1;user managed;device personal;policy every 8h;00:00 signs in;01:00 works;"
                                + "02:00 sessions revoked;then idle")
                        .alone()
                        .bars())
                .anySatisfy(bar -> {
                    assertThat(bar.end()).isEqualTo(Bar.End.HAPPENED);
                    assertThat(bar.rule()).isEqualTo("REV-3");
                    assertThat(bar.to()).isEqualTo("1970-01-01T02:00:00Z");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;adfs 2016;EnableKmsi false;00:00 signs in to AD FS;then idle;asked works in an AD FS application"
                        + " | the device: personal, unregistered: 8 h; registered: 14 days (the end included) for certain, at most 15 days;"
                        + " joined, hybrid joined: 8 h for certain, at most 15 days",
                "1;user federated;device personal;policy none;browser none;00:00 signs in;00:00 answers Stay signed in? yes;"
                        + "then idle"
                        + " | the synchronisation of password changes: federated with synchronised password changes: 90 days;"
                        + " federated without synchronised password changes: 12 h, then returned to the identity provider",
                "1;user managed;device joined;browser none;00:00 signs in;then idle"
                        + " | the sign-in frequency: none: 1 day for certain, at most 90 days; every hour: 1 h; every day: 1 day; every time: at least 5 min",
                "1;user managed;device registered;policy every time;browser none;00:00 signs in;00:00 works;then works"
                        + " | the app's own session: none: at least 5 min; of 8 h: at least 8 h",
                "1;user managed;device personal;policy every time;browser none;00:00 signs in;"
                        + "00:00 answers Stay signed in? yes;00:30 closes the browser;then works"
                        + " | the app's own session: none: at once; of 8 h: at least 7 h 30 min",
                "1;user managed;device registered;policy every time;browser none;app-session none;00:00 signs in;then idle | ",
                "1;user managed;device registered;policy every 1h for Salesforce;policy every 14d for Azure portal;browser none;"
                        + "00:00 signs in;then idle"
                        + " | the app: Salesforce: 1 h; Azure portal: 1 day for certain, at most 14 days; another, such as a"
                        + " non-Microsoft SAML app: 1 day for certain, at most 90 days",
                "1;user managed;device registered;policy every 1h for Salesforce;browser none;00:00 signs in;then idle;"
                        + "asked works in Salesforce | ",
                "1;user managed;device registered;policy every 5h;browser none;00:00 signs in;then idle | ",
                WITHOUT_BROWSER + " | ",
                WITHOUT_END + " | ",
            })
    void whatIsNotSaidAndMattersIsTold(String question, String depends) {
        Answered answered = ASK.inquiry(question).alone();

        assertThat(answered.dependsOn().stream()
                        .map(it -> it.about() + ": "
                                + new UnsaidSentences(KnownRemarks.ONLY)
                                        .values(it, answered.lasting().from()))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(depends == null ? "" : depends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;device joined;00:00 locks the device;00:10 works | the device is locked | 40",
                "1;token-lifetime 5m for the organisation;00:00 signs in | it is at least 10 min (TLP-9) | 3",
                "1;token-lifetime 25h for the organisation;00:00 signs in | it is at most 1 day (TLP-10) | 3",
                "1;token-lifetime 1h for the managed identity OneDrive;00:00 signs in | is refused: see TLP-2 | 3",
                "1;device joined;device hybrid | cannot both be so | 17",
                "1;policy none;policy every 1h | cannot both be so | 15",
                "1;01:00 signs in;00:30 works | 00:30 lies before 01:00 | 18",
                "1;00:00 answers the prompt | No prompt can be answered | 3",
                "1;adfs none;00:00 signs in to AD FS | said that there is none | 13",
                "1;app-session none;00:00 app opens a session of 1h | it is said that it keeps none | 20",
                "1;adfs none;EnableKmsi true | said that there is none | 13",
                "1;adfs none;adfs-persistence on | said that there is no AD FS | 13",
                "1;user managed;adfs-persistence on | the user is managed | 16",
                "1;EnableKmsi false;00:00 signs in to AD FS with Keep me signed in ticked | does not offer it | 20",
                "1;device personal;00:00 certificate missing | is not registered | 19",
                "1;device unregistered;00:00 device disabled | is not registered | 23",
            })
    void whatCannotBeIsSaidInWords(String question, String says, int column) {
        NotUnderstood wrong = catchThrowableOfType(
                NotUnderstood.class, () -> ASK.inquiry(question).alone());

        assertThat(wrong.sentence()).contains(says).endsWith(".");
        assertThat(wrong.spot().column()).isEqualTo(column);
    }

    @Test
    void whatHappensIsAnsweredEventByEvent() {
        Answered answered = ASK.inquiry(
                        "1;user managed;device personal;policy every 1h;00:00 signs in;00:59 works;01:00 works;"
                                + "01:05 answers the prompt;then idle")
                .alone();

        assertThat(answered.lasting().beats())
                .extracting(beat -> beat.decision().answer().kind().name())
                .isEqualTo(List.of("LET_IN", "LET_IN", "PROMPTED", "LET_IN"));
        assertThat(new AnswerSentences(answered, KnownRemarks.ONLY).lasting()).startsWith("Until 02:05");
    }

    @ParameterizedTest
    @CsvSource({
        "access token, native app asks for access token for Outlook",
        "stolen access token, native app asks for access token for Outlook",
        "ID token, browser asks for ID token for Outlook",
        "SAML token, browser asks for SAML token for Salesforce",
        "cached token, browser caches a token of 1h",
        "AD FS token, signs in to AD FS",
        "AD FS refresh token, signs in to an OAuth app through AD FS",
    })
    void whatNobodyAskedForCannotBeShown(String token, String remedy) {
        String shows = "shows the " + token;
        String revoked = "1;00:00 %s;00:30 sessions revoked;";
        for (String end : List.of("then works;asked " + shows, "00:40 " + shows)) {
            NotUnderstood impossible =
                    catchThrowableOfType(NotUnderstood.class, () -> ASK.inquiry(revoked.formatted("works") + end));

            assertThat(impossible.sentence())
                    .startsWith("\"" + shows + "\" cannot happen at ")
                    .contains(" token was issued; ")
                    .endsWith(", such as \"" + remedy + "\".");
            assertThat(ASK.inquiry(revoked.formatted(remedy) + end).alone()).isNotNull();
        }
    }

    @Test
    void whatWasAskedForAndNotIssuedCannotBeShown() {
        String story = "1;policy every 1h;00:00 signs in;%s;then works;asked shows the access token";
        String late = "02:00 native app asks for access token for Outlook";

        NotUnderstood impossible = catchThrowableOfType(NotUnderstood.class, () -> ASK.inquiry(story.formatted(late)));
        assertThat(impossible.sentence())
                .contains("no access token was issued: who asked for it at 02:00 was prompted");
        assertThat(ASK.inquiry(story.formatted("01:59 signs in;" + late)).alone())
                .isNotNull();
        assertThat(ASK.inquiry(story.formatted(late.replace("02", "00") + ";" + late))
                        .alone())
                .isNotNull();
    }

    @Test
    void itIsOnlyAdvisedToShowATokenThatWasIssued() {
        String revoked = "1;policy none;00:00 signs in;%s00:30 sessions revoked;then works";

        assertThat(new Caveats(ASK.inquiry(revoked.formatted("")).alone(), KnownRemarks.ONLY).all())
                .noneMatch(it -> it.contains("Ask "));
        assertThat(new Caveats(
                                ASK.inquiry(revoked.formatted("00:10 native app asks for access token for Outlook;"))
                                        .alone(),
                                KnownRemarks.ONLY)
                        .all())
                .anyMatch(it -> it.endsWith(" Ask \"shows the access token\" to see until when."));
    }
}
