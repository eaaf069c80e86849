package sessionspec.ask.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Spot;
import sessionspec.ask.configuration.Understood.Bearing;
import sessionspec.ask.configuration.Understood.NotTaken;
import sessionspec.ask.words.QuestionText;

public class ConfigurationsTest {

    private static final String POLICY = """
            {
              "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
              "id": "6b5e999b-0ba8-4186-a106-e0296c1c4358",
              "displayName": "Sign-in frequency",
              "state": "enabled",
              "conditions": {
                "clientAppTypes": ["all"],
                "applications": {"includeApplications": ["All"], "excludeApplications": [], "includeUserActions": []},
                "users": {"includeUsers": ["All"], "excludeUsers": [], "includeGroups": []},
                "userRiskLevels": [], "signInRiskLevels": [], "platforms": null, "locations": null
              },
              "grantControls": {"operator": "OR", "builtInControls": ["mfa"], "authenticationStrength": null},
              "sessionControls": {
                "disableResilienceDefaults": null,
                "applicationEnforcedRestrictions": null,
                "signInFrequency": {"value": 4, "type": "hours", "isEnabled": true,
                    "authenticationType": "primaryAndSecondaryAuthentication", "frequencyInterval": "timeBased"},
                "persistentBrowser": {"mode": "never", "isEnabled": true}
              }
            }
            """;

    /** All that the tests here read of what their annotations give them, and the policy that they change. */
    public static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(POLICY));
        for (Method test : ConfigurationsTest.class.getDeclaredMethods()) {
            ValueSource whole = test.getAnnotation(ValueSource.class);
            texts.addAll(whole == null ? List.of() : List.of(whole.strings()));
            CsvSource rows = test.getAnnotation(CsvSource.class);
            for (String row : rows == null ? new String[0] : rows.value()) {
                String[] columns = row.split(" \\| ");
                texts.add(columns[0]);
                texts.add(POLICY.replace(columns[0], columns[1]));
            }
        }
        return List.copyOf(texts);
    }

    @Test
    void whatIsTakenCanBeAsked() {
        List<String> items = new ArrayList<>();
        for (String text : texts()) {
            try {
                Understood understood = Configurations.read(text);
                items.addAll(words(understood));
                happenings(understood).forEach(it -> items.add("00:00 " + it));
            } catch (NotUnderstood nothing) {
                // Of which nothing is taken.
            }
        }

        assertThat(items)
                .contains("policy every 4h mfa for Office 365")
                .allSatisfy(it -> assertThat(QuestionText.lines(QuestionText.parse("ask 1\n" + it + "\n"))
                                .lines())
                        .contains(it));
    }

    @Test
    void aDateThatIsWrittenOutIsSetBeforeTheCommandThatNeedsIt() {
        for (String date : List.of("Get-Date \"2020-01-01\"", "get-date 2020-01-01", "(Get-Date -Date '1/1/2020')")) {
            Understood understood = Configurations.read("Connect-MsolService\n$from = " + date
                    + "\nSet-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrom $from\n");

            assertThat(happenings(understood)).hasSize(3);
            assertThat(understood.notTaken()).isEmpty();
        }
    }

    @Test
    void whatAVariableIsSetToAndIsNotReadIsListed() {
        assertThat(notTaken("SsoLifetime 60\n$from = (Get-Date).AddDays(-1)\n$x = Get-AdfsProperties\n"))
                .singleElement()
                .asString()
                .startsWith("\"$from = (Get-Date).AddDays(-1)\" was not taken: ");
        assertThat(notTaken("SsoLifetime 60\n$user = Get-MgUser -UserId x")).isEmpty();
    }

    @Test
    void everyLineIsAccountedFor() {
        Understood understood = Configurations.read("""
                # from the old farm

                Please look at this until Friday, thanks.
                Get-AdfsProperties | Format-List
                AcceptableIdentifiers          : {a,
                                                 b}
                SsoLifetime                    : 480
                $unused = 1
                <#
                Set-AdfsProperties -SsoLifetime 5
                #>
                Set-Mailbox x
                $params = @{
                    KmsiLifetimeMins = 5
                }
                Connect-MsolService; Get-MsolUser
                """);

        assertThat(words(understood)).containsExactly("SsoLifetime 480");
        assertThat(understood.lines())
                .containsExactly(
                        "Lines 7 and 16: understood.",
                        "Lines 3 and 12: not taken, and may matter.",
                        "Lines 4 and 16: changes nothing, and was passed over.",
                        "Lines 8 and 13 to 15: sets a variable that nothing here needs.",
                        "Lines 5 to 6: a property of which no document speaks.",
                        "Lines 1 to 2 and 9 to 11: blank or a comment.");
        assertThat(understood.notTaken())
                .extracting(it -> it.spot().line() + " " + it.says())
                .anySatisfy(it -> assertThat(it)
                        .startsWith("3 \"Please look at this until Friday, thanks.\" is neither command nor property"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rm -rf /", "./foo.ps1", "Please run this"})
    void ofALineOnlyWhatWasNotTakenIsToldOf(String other) {
        Understood understood = Configurations.read(other + " ; Set-AdfsProperties -SsoLifetime 60");

        assertThat(words(understood)).containsExactly("SsoLifetime 60");
        assertThat(understood.notTaken())
                .singleElement()
                .extracting(NotTaken::says)
                .asString()
                .startsWith("\"" + other + "\" is neither command")
                .doesNotContain("SsoLifetime");
        assertThat(understood.lines())
                .containsExactly("Line 1: understood in part, and what was not taken may matter.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | enabled and for all users and for all apps
            {"state": "enabled", "conditions": {"applications": {"includeApplications": ["All"]}}} | for all users
            {"conditions": {"applications": {"includeApplications": ["All"]}, "users": {"includeUsers": ["All"]}}} | enabled
            """)
    void whatAPolicyDoesNotSayOfItselfIsAssumedAloud(String policy, String assumed) {
        Understood understood = Configurations.read(policy.replaceFirst(
                "\\{",
                "{\"displayName\": \"X\", \"sessionControls\": {\"signInFrequency\": {\"value\": 4, \"type\": \"hours\"}}"
                        + (policy.equals("{}") ? "" : ",")));

        assertThat(words(understood)).containsExactly("policy every 4h");
        assertThat(understood.remarks())
                .singleElement()
                .extracting(Understood.Remark::says)
                .isEqualTo("Policy \"X\" does not say whether it is " + assumed + ": it is taken to be so.");
        assertThat(Configurations.read(POLICY).remarks()).isEmpty();
    }

    /** Of one line it is not said that it was understood and that it was not taken. */
    @Test
    void noLineIsToldOfInTwoWaysThatContradictEachOther() {
        String policy =
                "New-AzureADPolicy -Definition @('{\"TokenLifetimePolicy\":{\"Version\":1,%s\"MaxInactiveTime\":\"1.00:00:00\"}}')"
                        + " -DisplayName x -IsOrganizationDefault $true -Type TokenLifetimePolicy\nSsoLifetime 60";

        assertThat(Configurations.read(policy.formatted("")).lines())
                .containsExactly("Line 2: understood.", "Line 1: not taken, and may matter.");
        assertThat(Configurations.read(policy.formatted("\"AccessTokenLifetime\":\"02:00:00\","))
                        .lines())
                .containsExactly(
                        "Line 2: understood.", "Line 1: understood in part, and what was not taken may matter.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -IsOrganizationDefault | true
            -IsOrganizationDefault -DisplayName x | true
            -IsOrganizationDefault:$true | true
            -IsOrganizationDefault:$false | false
            -IsOrganizationDefault $false | false
            -DisplayName x | false
            """)
    void aSwitchThatStandsThereAloneIsOn(String rest, boolean isOn) {
        String command = "New-MgPolicyTokenLifetimePolicy -Definition @('{\"TokenLifetimePolicy\":{\"Version\":1,"
                + "\"AccessTokenLifetime\":\"02:00:00\"}}') ";

        assertThat(words(Configurations.read(command + rest)).toString().contains("for the organisation"))
                .isEqualTo(isOn);
    }

    @Test
    void whatIsNestedTooDeepIsNotCalledNoJson() {
        assertThat(catchThrowableOfType(
                                NotUnderstood.class,
                                () -> Configurations.read("[".repeat(200_000) + "]".repeat(200_000)))
                        .sentence())
                .startsWith("This is nested too deep to be read: more than 40 ");
    }

    /** Whatever is pasted. */
    @Test
    void noLineGoesWithoutAWord() {
        for (String text : texts()) {
            try {
                Understood understood = Configurations.read("SsoLifetime 60\n" + text);
                Set<Integer> told = new TreeSet<>();
                understood.lines().forEach(it -> told.addAll(numbers(it)));
                assertThat(told).as(text).hasSize((int) text.lines().count() + 1);
            } catch (NotUnderstood nothing) {
                throw new AssertionError(text, nothing);
            }
        }
    }

    /** The numbers of lines in a sentence such as {@code Lines 1, 3 to 5 and 9: understood.} */
    private static List<Integer> numbers(String sentence) {
        List<Integer> all = new ArrayList<>();
        Matcher stretch =
                Pattern.compile("(\\d+)(?: to (\\d+))?").matcher(sentence.substring(0, sentence.indexOf(':')));
        while (stretch.find()) {
            int first = Integer.parseInt(stretch.group(1));
            int last = stretch.group(2) == null ? first : Integer.parseInt(stretch.group(2));
            IntStream.rangeClosed(first, last).forEach(all::add);
        }
        return all;
    }

    @Test
    void whatIsGivenTwiceIsSaidOnce() {
        for (String text :
                List.of("SsoLifetime 60\nSsoLifetime : 60\n", "Set-AdfsProperties -SsoLifetime 60\n".repeat(3))) {
            Understood understood = Configurations.read(text);

            assertThat(words(understood)).containsExactly("SsoLifetime 60");
            assertThat(remark(understood)).isEqualTo("\"SsoLifetime 60\" is given twice, and counts once.");
        }
        Understood both = Configurations.read(POLICY).and(Configurations.read(POLICY.replace("never", "always")));
        assertThat(words(both)).containsExactly("policy every 4h mfa", "browser never");
        assertThat(remark(both)).startsWith("\"policy every 4h mfa\" is given twice");
        assertThat(both.notTaken())
                .singleElement()
                .extracting(NotTaken::says)
                .asString()
                .contains("contradicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If a user leaves, run this.",
                "for example on Monday",
                "End of the list",
                "(see below)",
                "@John: please check",
                "re-registered devices too",
                "Note: all of this is old",
                "00:00 logs in",
            })
    void proseIsNotTakenForAScript(String prose) {
        assertThat(notTaken("SsoLifetime 60\n" + prose))
                .singleElement()
                .asString()
                .startsWith("\"" + prose + "\" is neither command nor property");
    }

    @Test
    void whetherACommandIsRunAtAllIsNotTaken() {
        assertThat(notTaken("if ($old) { Set-AdfsProperties -SsoLifetime 60 }"))
                .containsExactly("\"if ($old)\" was not taken: what stands in it is taken as if it were run.");
    }

    @Test
    void aPolicyBecomesTheSituation() {
        Understood understood = Configurations.read(POLICY);

        assertThat(words(understood)).containsExactly("policy every 4h mfa", "browser never");
        assertThat(understood.notTaken()).isEmpty();
    }

    @Test
    void propertiesMayStandWithAnEqualsSign() {
        assertThat(words(Configurations.read("KmsiLifetimeMins = 2880\nSsoLifetime=60")))
                .containsExactly("KmsiLifetimeMins 2880", "SsoLifetime 60");
    }

    @Test
    void ofTwoCommandsOnOnePropertyTheLastCounts() {
        Understood understood =
                Configurations.read("Set-AdfsProperties -SsoLifetime 60\nSet-AdfsProperties -SsoLifetime 120");

        assertThat(words(understood)).containsExactly("SsoLifetime 120");
        assertThat(understood.remarks())
                .extracting(Understood.Remark::says)
                .containsExactly("\"SsoLifetime 120\" comes after \"SsoLifetime 60\", and counts.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoCommandsOnOneSwitchTheLastCountsAlsoWhereItActsWhenItIsRun(boolean last) {
        String switches = "Set-AdfsProperties -EnableKmsi $";

        Understood understood = Configurations.read(switches + !last + "\n" + switches + last);

        assertThat(words(understood)).isEqualTo(last ? List.of("EnableKmsi true") : List.of());
        assertThat(understood.happenings()).hasSize(last ? 0 : 1);
        assertThat(remark(understood)).endsWith(", and counts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n,\n", ","})
    void policiesThatFollowOneAnotherAreReadAsInAnArray(String between) {
        String other = another();

        assertThat(words(Configurations.read(POLICY + between + "{\"value\": [" + other + "]}" + between)))
                .containsExactly("policy every 4h mfa", "browser never", "policy every 7d mfa");
    }

    private static String another() {
        return POLICY.replace("\"value\": 4", "\"value\": 7")
                .replace("hours", "days")
                .replace("6b5e999b", "another");
    }

    @Test
    void severalPoliciesAreReadFromAnArrayOrFromAList() {
        String other = another();

        assertThat(words(Configurations.read("[" + POLICY + "," + other + "]")))
                .containsExactly("policy every 4h mfa", "browser never", "policy every 7d mfa");
        assertThat(words(Configurations.read("{\"value\": [" + POLICY + "," + other + "]}")))
                .containsExactly("policy every 4h mfa", "browser never", "policy every 7d mfa");
    }

    private static String remark(Understood understood) {
        assertThat(understood.remarks()).hasSize(1);
        return understood.remarks().get(0).says();
    }

    @Test
    void aPolicyThatStandsThereTwiceIsTakenOnceWhichIsTold() {
        String id = "\"id\": \"6b5e999b-0ba8-4186-a106-e0296c1c4358\",";
        String without = POLICY.replace(id, "");

        Understood alike = Configurations.read(
                "[" + without + "," + without.replace(" ", "").replace("Sign-infrequency", "Sign-in frequency") + "]");
        assertThat(words(alike)).containsExactly("policy every 4h mfa", "browser never");
        assertThat(remark(alike)).contains("\"Sign-in frequency\" stands there twice, and is taken once");
        Understood other =
                Configurations.read("[" + POLICY + "," + POLICY.replace("\"value\": 4", "\"value\": 7") + "]");
        assertThat(words(other)).containsExactly("policy every 7h mfa", "browser never");
        assertThat(remark(other)).endsWith("stands there twice, with other content the last time, which counts.");
        assertThat(words(Configurations.read("[" + without + "," + without.replace("4", "5") + "]")))
                .containsExactly("policy every 4h mfa", "browser never", "policy every 5h mfa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"value\": 4 | \"value\": \"4\" | value is \"4\", a text, where a number is expected.",
                "\"type\": \"hours\" | \"type\": 4 | type is 4, a number, where a text is expected.",
                "\"isEnabled\": true | \"isEnabled\": \"yes\" | isEnabled is \"yes\", a text, where true or false is expected.",
                "\"mode\": \"never\" | \"mode\": false | mode is false, where a text is expected.",
                "[\"All\"], \"excludeA | \"All\", \"excludeA | includeApplications is \"All\", a text, where a list is expected.",
                "[\"mfa\"] | {\"mfa\": 1} | builtInControls is an object, where a list is expected.",
            })
    void aMemberOfAnotherTypeIsNamedWithTheTypeThatIsExpected(String replaced, String by, String says) {
        Understood understood = Configurations.read(POLICY.replace(replaced, by));

        assertThat(understood.situation()).isEmpty();
        assertThat(understood.notTaken())
                .extracting(NotTaken::says)
                .containsExactly("Policy \"Sign-in frequency\" was not taken: " + says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"timeBased\" | \"everyTime\" | policy every time mfa",
                "\"All\"], \"excludeA | \"Office365\"], \"excludeA | policy every 4h mfa for Office 365",
                "\"All\"], \"excludeA | \"00000003-0000-0ff1-ce00-000000000000\"], \"excludeA | policy every 4h mfa for SharePoint Online",
                "[\"mfa\"] | [] | policy every 4h",
                "[\"mfa\"] | [\"mfa\", \"compliantDevice\"] | policy every 4h",
                "\"userRiskLevels\": [] | \"userRiskLevels\": [\"high\"] | policy every 4h mfa for a risky user",
            })
    void whatAPolicySaysIsTaken(String replaced, String by, String policy) {
        assertThat(words(Configurations.read(POLICY.replace(replaced, by)))).contains(policy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"enabled\" | \"disabled\" | is not enabled",
                "\"enabled\" | \"enabledForReportingButNotEnforced\" | only reports",
                "\"state\": \"enabled\" | \"state\": 5 | is in a state that Microsoft Graph does not have",
                "[\"mfa\"] | [\"mfa\", \"compliantDevice\"] | choose between MFA and something else",
                "\"locations\": null | \"locations\": {\"includeLocations\": [\"All\"]} | depends on the location",
                "\"applicationEnforcedRestrictions\": null | \"applicationEnforcedRestrictions\": {\"isEnabled\": true}"
                        + " | also sets applicationEnforcedRestrictions",
                "\"excludeApplications\": [] | \"excludeApplications\": [\"x\"] | leaves out some apps",
                "\"excludeUsers\": [] | \"excludeUsers\": [\"x\"] | is for some users",
                "primaryAndSecondaryAuthentication | secondaryAuthentication | of MFA alone",
                "[\"all\"] | [\"browser\"] | some kinds of client only",
                "\"includeUserActions\": [] | \"includeUserActions\": [\"urn:user:registersecurityinfo\"] | what users do",
                "\"persistentBrowser\" | \"newControl\": {\"isEnabled\": true}, \"persistentBrowser\" | also sets newControl",
                "\"locations\": null | \"times\": {\"start\": \"9\"} | depends on \"times\"",
                "\"operator\" | \"termsOfUse\": [\"x\"], \"operator\" | also requires termsOfUse",
                "\"state\" | \"appliesOn\": \"x\", \"state\" | has \"appliesOn\"",
                "\"value\": 4 | \"value\": 4.5 | whose value is no number",
                "\"mode\": \"never\" | \"mode\": \"sometimes\" | neither always nor never",
                "\"All\"], \"excludeA | \"5e3ce6c0\"], \"excludeA | \"5e3ce6c0\", of which it is not known",
            })
    void whatMayMatterAndWasNotTakenIsListed(String replaced, String by, String says) {
        assertThat(Configurations.read(POLICY.replace(replaced, by)).notTaken())
                .extracting(NotTaken::says)
                .anySatisfy(it -> assertThat(it).contains(says).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"locations\": null | \"locations\": {\"includeLocations\": [\"All\"]} | goes by the location as well",
                "[\"all\"] | [\"browser\"] | goes by the kind of client as well",
                "\"excludeUsers\": [] | \"excludeUsers\": [\"GuestsOrExternalUsers\"] | (guests and external users too)",
                "\"excludeApplications\": [] | \"excludeApplications\": [\"x\"] | goes by the apps that it leaves out as well",
            })
    void whatAPolicyGoesByBesidesDecidesWhetherItCounts(String replaced, String by, String says) {
        Understood understood = Configurations.read(POLICY.replace(replaced, by));

        assertThat(understood.provided()).singleElement().satisfies(it -> {
            assertThat(it.items()).containsExactlyElementsOf(understood.situation());
            assertThat(it.says()).contains(says);
        });
        assertThat(understood.notTaken()).extracting(NotTaken::bearing).containsOnly(Bearing.PROVIDES);
    }

    @Test
    void aPolicyThatIsNotEnabledChangesNoAnswer() {
        assertThat(Configurations.read(POLICY.replace("\"enabled\"", "\"disabled\""))
                        .notTaken())
                .extracting(NotTaken::bearing)
                .containsExactly(Bearing.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "02:00:00 | true | token-lifetime 2h for the organisation",
                "8:00:00 | true | token-lifetime 8h for the organisation",
                "1.00:00:00 | true | token-lifetime 1d for the organisation",
            })
    void aTokenLifetimePolicyBecomesTheSituation(String span, boolean organisation, String words) {
        assertThat(words(Configurations.read(
                        tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"" + span + "\\\"", organisation))))
                .containsExactly(words);
    }

    @Test
    void whatOfATokenLifetimePolicyWasNotTakenIsListed() {
        String max = "\\\"MaxInactiveTime\\\":\\\"01:00:00\\\"";

        assertThat(notTaken(tokenLifetime(max, true)))
                .anySatisfy(it -> assertThat(it).contains("(RTL-1)"));
        assertThat(notTaken(tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"02:00:00\\\"", false)))
                .anySatisfy(it -> assertThat(it).contains("token-lifetime 120m for the app"));
        assertThat(notTaken(tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"2 h\\\"", true)))
                .anySatisfy(it -> assertThat(it).contains("cannot be read"));
        assertThat(notTaken("{\"definition\":[\"nothing\"]}"))
                .anySatisfy(it -> assertThat(it).contains("no JSON"));
    }

    @Test
    void aLifetimeWithSecondsIsRoundedDownWhichIsTold() {
        Understood read = Configurations.read(tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"23:59:59\\\"", true));

        assertThat(words(read)).containsExactly("token-lifetime 23h59m for the organisation");
        assertThat(read.remarks())
                .singleElement()
                .extracting(Understood.Remark::says)
                .asString()
                .contains("\"23:59:59\" is taken as 23 h 59 min, rounded down");
    }

    @Test
    void ninetyMinutesAreReadAsTheDocumentWritesThemWhichIsTold() {
        List<String> written = List.of(
                tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"00:90:00\\\"", true),
                "token-lifetime 00:90:00 for the organisation",
                "New-AzureADPolicy -Definition @('{\"TokenLifetimePolicy\":{\"AccessTokenLifetime\":\"00:90:00\"}}')"
                        + " -IsOrganizationDefault $true",
                "AccessTokenLifetime : 00:90:00",
                "{\"AccessTokenLifetime\": \"00:90:00\"}");

        assertThat(written)
                .allSatisfy(it -> assertThat(Configurations.read(it).remarks())
                        .singleElement()
                        .extracting(Understood.Remark::says)
                        .asString()
                        .startsWith("\"00:90:00\" is read as 1 h 30 min")
                        .contains("DIS-25"));
        assertThat(written.subList(0, 3))
                .allSatisfy(it -> assertThat(words(Configurations.read(it)))
                        .containsExactly("token-lifetime 1h30m for the organisation"));
        assertThat(Configurations.read(written.get(0).replace("00:90:00", "8:00:00"))
                        .remarks())
                .singleElement()
                .extracting(Understood.Remark::says)
                .asString()
                .contains("TLP-11");
        assertThat(Configurations.read(tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"01:30:00\\\"", true))
                        .remarks())
                .isEmpty();
        assertThat(notTaken(tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"00:9:00\\\"", true)))
                .singleElement()
                .asString()
                .contains("DIS-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[] | token-lifetime 2h for no app yet",
                "[{\"@odata.type\": \"#microsoft.graph.application\", \"displayName\": \"Outlook\"}]"
                        + " | token-lifetime 2h for the app Outlook",
                "[{\"displayName\": \"Salesforce\", \"signInAudience\": \"AzureADMultipleOrgs\"}]"
                        + " | token-lifetime 2h for the multitenant app Salesforce",
                "[{\"@odata.type\": \"#microsoft.graph.servicePrincipal\","
                        + " \"appId\": \"00000002-0000-0ff1-ce00-000000000000\"}]"
                        + " | token-lifetime 2h for the service principal Exchange Online",
            })
    void aTokenLifetimePolicyActsOnWhatItAppliesTo(String appliesTo, String words) {
        String policy = tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"02:00:00\\\"", false)
                .trim();
        String expanded = policy.substring(0, policy.length() - 1) + ", \"appliesTo\": " + appliesTo + "}";

        assertThat(words(Configurations.read(expanded))).containsExactly(words);
        assertThat(notTaken(expanded.replace(appliesTo, "[{\"displayName\": \"Payroll\"}]")))
                .singleElement()
                .asString()
                .contains("\"Payroll\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:09:00", "1.00:01:00", "2.00:00:00", "00:00:00"})
    void aLifetimeOutOfRangeIsNotTakenAndTheRangeIsTold(String span) {
        String policy = tokenLifetime("\\\"AccessTokenLifetime\\\":\\\"" + span + "\\\"", true);

        assertThat(words(Configurations.read(policy))).isEmpty();
        assertThat(notTaken(policy))
                .containsExactly("Policy \"T\" sets AccessTokenLifetime to \"" + span
                        + "\", which is refused: it is at least 10 min (TLP-9) and at most 1 day (TLP-10).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New-AzureADPolicy -Definition @('{\"TokenLifetimePolicy\":{\"Version\":1,\"AccessTokenLifetime\":\"4:00:00\"}}')"
                        + " -DisplayName \"Web\" -IsOrganizationDefault $true -Type \"TokenLifetimePolicy\"",
                "$params = @{\n  Definition = @('{\"TokenLifetimePolicy\":{\"Version\":1,\"AccessTokenLifetime\":\"04:00:00\"}}')\n"
                        + "  DisplayName = \"Web\"\n  IsOrganizationDefault = $true\n}\n"
                        + "New-MgPolicyTokenLifetimePolicy -BodyParameter $params",
                "new-mgpolicytokenlifetimepolicy -isorganizationdefault:$true -Definition"
                        + " \"{`\"TokenLifetimePolicy`\":{`\"AccessTokenLifetime`\":`\"4:00:00`\"}}\"",
            })
    void aCommandThatCreatesATokenLifetimePolicyIsTaken(String command) {
        assertThat(words(Configurations.read(command))).containsExactly("token-lifetime 4h for the organisation");
    }

    @Test
    void ofSuchACommandWhatWasNotTakenIsTold() {
        String command =
                "New-AzureADPolicy -Definition @('{\"TokenLifetimePolicy\":{\"AccessTokenLifetime\":\"4:00:00\","
                        + "\"MaxAgeSessionSingleFactor\":\"02:00:00\"}}') -IsOrganizationDefault $false";

        assertThat(notTaken(command))
                .anySatisfy(it -> assertThat(it).contains("token-lifetime 240m for the app ..."))
                .anySatisfy(it ->
                        assertThat(it).contains("MaxAgeSessionSingleFactor").contains("(RTL-1)"));
        assertThat(notTaken("New-AzureADPolicy -Type TokenLifetimePolicy"))
                .containsExactly("No definition of a TokenLifetimePolicy was found in the commands.");
    }

    @Test
    void commandsThatSetPropertiesOfAdFsAreTaken() {
        Understood understood = Configurations.read("""
                # as run last year
                PS C:\\> Set-AdfsProperties -SsoLifetime 480
                Set-AdfsProperties -EnableKmsi $true `
                    -KmsiLifetimeMins 1440
                set-adfsproperties \u2013DeviceUsageWindowInDays 7
                Set-AdfsProperties -KmsiEnabled $true
                """);

        assertThat(words(understood))
                .containsExactly(
                        "SsoLifetime 480", "EnableKmsi true", "KmsiLifetimeMins 1440", "DeviceUsageWindowInDays 7");
        assertThat(understood.notTaken())
                .singleElement()
                .satisfies(it -> assertThat(it.spot().line() + " " + it.says())
                        .startsWith("6 This command was not taken: Set-AdfsProperties has no parameter -KmsiEnabled"));
    }

    @Test
    void aMarkOfTheByteOrderIsNoMatter() {
        assertThat(words(Configurations.read("\uFEFF" + POLICY)))
                .containsExactly("policy every 4h mfa", "browser never");
        assertThat(words(Configurations.read("\uFEFFSet-AdfsProperties -SsoLifetime 480")))
                .containsExactly("SsoLifetime 480");
    }

    private static String tokenLifetime(String members, boolean organisation) {
        return "{\"definition\":[\"{\\\"TokenLifetimePolicy\\\":{\\\"Version\\\":1," + members
                + "}}\"],\"displayName\":\"T\",\"isOrganizationDefault\":" + organisation + "}";
    }

    @Test
    void whatAdFsPrintsBecomesTheSituation() {
        Understood understood = Configurations.read("""
                AcceptableIdentifiers          : {}
                KmsiEnabled                    : True
                KmsiLifetimeMins               : 1440
                PersistentSsoEnabled           : True
                PersistentSsoCutoffTime        : 1/1/0001 12:00:00 AM
                PersistentSsoLifetimeMins      : 129600
                DeviceUsageWindowInDays        : 14
                SsoEnabled                     : False
                SsoLifetime                    : four
                DisplayName                    : SsoLifetime
                    SsoLifetime                : 5
                """);

        assertThat(words(understood))
                .containsExactly(
                        "EnableKmsi true",
                        "KmsiLifetimeMins 1440",
                        "EnablePersistentSso true",
                        "PersistentSsoLifetimeMins 129600",
                        "DeviceUsageWindowInDays 14");
        assertThat(understood.notTaken())
                .extracting(it -> it.spot().line() + " " + it.says())
                .containsExactly(
                        "8 SsoEnabled is not True, which was not taken.",
                        "9 SsoLifetime has a value that cannot be read, \"four\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\" 1} | 1 | 6 | : is missing",
                "{\"a\": 1, | 1 | 9 | ends too early",
                "{\"a\": 1, } | 1 | 10 | name in quotation marks",
                "[1, 2 | 1 | 6 | ends too early",
                "[tru] | 1 | 2 | cannot stand here",
                "{\"a\": \"b} | 1 | 7 | not closed",
                "[01] | 1 | 2 | begins with 0",
                "[\"\\x\"] | 1 | 4 | backslash",
                "[1] x | 1 | 5 | after the end",
                "hello | 1 | 1 | neither JSON",
                "hello | 1 | 1 | lines such as \"policy every 8h\" and \"device joined\".",
                "How long with sign-in frequency on hybrid joined laptops? | 1 | 1 | such as \"device hybrid\" and \"policy every 8h\".",
                "sign-in frequency 8 hours | 1 | 1 | such as \"policy every 8h\".",
                "is KMSI lost when the password is reset | 1 | 1 | such as \"KmsiLifetimeMins 1440\". Add to what happens: password changed.",
            })
    void malformedTextIsSaidInOneSentenceWithItsPlace(String text, int line, int column, String says) {
        NotUnderstood wrong = catchThrowableOfType(NotUnderstood.class, () -> Configurations.read(text));

        assertThat(wrong.sentence()).contains(says).endsWith(".");
        assertThat(List.of(wrong.spot().line(), wrong.spot().column())).containsExactly(line, column);
    }

    @Test
    void whatIsWrongInManyPlacesIsSaidOnce() {
        assertThat(Configurations.read("[null, 1, \"a\", []]").notTaken()).hasSize(1);
    }

    @Test
    void aDefinitionWithoutItsPolicyIsRead() {
        assertThat(Configurations.read(
                                "{\"TokenLifetimePolicy\":{\"Version\":1,\"AccessTokenLifetime\":\"2.00:00:00\"}}")
                        .notTaken())
                .extracting(NotTaken::says)
                .anySatisfy(it -> assertThat(it).contains("which is refused"));
    }

    @Test
    void theAdminPortalsAreThoseThatTheDocumentsSpeakOf() {
        assertThat(words(Configurations.read(
                        POLICY.replace("[\"All\"], \"excludeA", "[\"MicrosoftAdminPortals\"], \"excludeA"))))
                .contains(
                        "policy every 4h mfa for Azure portal", "policy every 4h mfa for Microsoft Entra admin center");
    }

    @Test
    void malformedTextOnALaterLineHasThatLine() {
        assertThat(catchThrowableOfType(NotUnderstood.class, () -> Configurations.read("{\n  \"a\": }\n"))
                        .spot())
                .isEqualTo(new Spot(2, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"__proto__\": {\"state\": \"enabled\"}, \"constructor\": {\"prototype\": 1}}",
                "{\"sessionControls\": 7, \"conditions\": \"x\", \"grantControls\": [[]]}",
                "{\"sessionControls\": {\"signInFrequency\": [], \"persistentBrowser\": true}, \"state\": {}}",
                "{\"sessionControls\": {\"signInFrequency\": {\"value\": 99999999999999999999, \"type\": 5}}}",
                "{\"value\": {\"value\": 1}}",
                "[null, 1, \"x\", [], {}]",
                "{\"definition\": {\"length\": 5}}",
                "{\"definition\": [null, 5, {}]}",
                "Set-AdfsProperties -SsoLifetime <script>alert(1)</script>",
                "New-AzureADPolicy -Definition @('{\"TokenLifetimePolicy\":{\"__proto__\":{\"AccessTokenLifetime\":1}}}')",
                "{\"displayName\": \"<script>alert(1)</script>\", \"state\": \"disabled\", \"conditions\": {}}",
            })
    void hostileTextDoesNothing(String text) {
        assertThat(Configurations.read(text).situation()).isEmpty();
    }

    @Test
    void hostileLengthAndDepthEndAtOnce() {
        for (String text : List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "\"" + "x".repeat(10_000_000) + "\"",
                "[" + "1,".repeat(999_000) + "1]",
                "New-AzureADPolicy {TokenLifetimePolicy".repeat(50_000),
                "Set-AdfsProperties -SsoLifetime 1\n".repeat(50_000),
                "a : b\n".repeat(300_000))) {
            org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThatCode(() -> Configurations.read(text))
                            .satisfiesAnyOf(
                                    thrown -> assertThat(thrown).isNull(),
                                    thrown -> assertThat(thrown).isInstanceOf(NotUnderstood.class)));
        }
    }

    @Test
    void aCommandThatIsNotReadIsNamedWithTheNearest() {
        String text =
                "Set-AdfsProperties -SsoLifetime 60\nSet-AdfsPropertis -EnableKmsi $true\nPS C:\\> Get-AdfsProperties\n";

        assertThat(words(Configurations.read(text))).containsExactly("SsoLifetime 60");
        assertThat(notTaken(text))
                .containsExactly("\"Set-AdfsPropertis\" is no command that is read here, and was not taken."
                        + " The nearest that is read is Set-AdfsProperties.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Connect-msolservice | administrator runs \"Connect-msolservice\"",
                "Set-MsolUser -UserPrincipalName \"alex@contoso.com\" -StsRefreshTokensValidFrom (\"2026-01-01\")"
                        + " | administrator runs \"Set-MsolUser -UserPrincipalName 'alex@contoso.com'"
                        + " -StsRefreshTokensValidFrom ('2026-01-01')\"",
                "PS C:\\> Start-ADSyncSyncCycle -PolicyType Initial"
                        + " | administrator runs \"Start-ADSyncSyncCycle -PolicyType Initial\"",
                "Set-AdfsProperties -PersistentSsoCutoffTime (Get-Date)"
                        + " | administrator runs \"Set-AdfsProperties -PersistentSsoCutoffTime (Get-Date)\"",
                "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-12T09:00 -SsoLifetime 60"
                        + " | administrator runs"
                        + " \"Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-12T09:00 -SsoLifetime 60\"",
                "Set-AdfsProperties -EnablePersistentSso $false"
                        + " | administrator runs \"Set-AdfsProperties -EnablePersistentSso $false\"",
                "Revoke-MgUserSignInSession -UserId x | sessions revoked",
                "Update-MgUser -UserId x -AccountEnabled:$false | account disabled",
                "~Get-MgUser -Filter 'a;b' | Where-Object {$_.Mail} | Revoke-MgUserSignInSession~ | sessions revoked",
                "foreach ($u in $all) { Revoke-MgUserSignInSession -UserId $u.Id } | sessions revoked",
                "Update-MgUser -UserId x -BodyParameter @{ city = 'A'; accountEnabled = $false } | account disabled",
            })
    void whatACommandDoesHappens(String command, String happens) {
        Understood understood = Configurations.read(command);

        assertThat(happenings(understood)).containsExactly(happens);
        assertThat(understood.notTaken()).isEmpty();
        assertThat(understood.situation()).isEmpty();
    }

    @Test
    void aCommandIsTakenAlsoWhereAnotherBesideItIsNot() {
        for (String between : List.of("; ", "\n")) {
            Understood understood = Configurations.read("Set-AdfsProperties -SsoLifetime 60" + between
                    + "Set-AdfsProperties -Sso 1" + between + "Revoke-MgUserSignInSession -UserId x");

            assertThat(words(understood)).containsExactly("SsoLifetime 60");
            assertThat(happenings(understood)).containsExactly("sessions revoked");
            assertThat(understood.notTaken())
                    .singleElement()
                    .extracting(NotTaken::says)
                    .asString()
                    .contains("no parameter -Sso ");
        }
    }

    @Test
    void aVariableThatACommandNeedsIsSetBeforeIt() {
        String text = "$other = 1\n$now = Get-Date\nConnect-MsolService\n"
                + "Set-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrom $now\n";

        assertThat(happenings(Configurations.read(text)))
                .hasSize(3)
                .element(1)
                .asString()
                .endsWith("\"$now = Get-Date\"");
    }

    @Test
    void aCommandThatCannotBeRunSaysWhyAndWhatToDo() {
        assertThat(notTaken("Set-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrm 2026-01-01"))
                .singleElement()
                .asString()
                .contains("no parameter -StsRefreshTokensValidFrm", "The nearest is -StsRefreshTokensValidFrom");
    }

    private static List<String> happenings(Understood understood) {
        return understood.happenings().stream().map(it -> it.phrase().written()).toList();
    }

    @Test
    void whatACommandPrintsIsReadAfterIt() {
        assertThat(words(Configurations.read("PS C:\\> Get-AdfsProperties\nSsoLifetime : 60\n")))
                .containsExactly("SsoLifetime 60");
    }

    /** As PowerShell writes it, which names what is unset as well. */
    @Test
    void aPolicyThatPowerShellWritesIsRead() {
        String unset = "{\"IsEnabled\": null, \"Mode\": null}";
        Understood understood = Configurations.read("""
                {"DisplayName": "Often", "State": "enabled", "AdditionalProperties": {},
                 "Conditions": {"Applications": {"IncludeApplications": ["All"], "ExcludeApplications": [],
                                                 "ApplicationFilter": {"Mode": null, "Rule": null}},
                                "ClientAppTypes": ["all"], "Devices": {"DeviceFilter": {"Mode": null}},
                                "Users": {"IncludeUsers": ["All"], "ExcludeGuestsOrExternalUsers": {"ExternalTenants": {"Kind": null}}}},
                 "GrantControls": {"AuthenticationStrength": {"Id": null, "AllowedCombinations": null}, "BuiltInControls": []},
                 "SessionControls": {"ApplicationEnforcedRestrictions": %1$s, "ContinuousAccessEvaluation": {"Mode": null},
                                     "PersistentBrowser": %1$s,
                                     "SignInFrequency": {"IsEnabled": true, "Type": "hours", "Value": 12,
                                                         "FrequencyInterval": "timeBased"}}}
                """.formatted(unset));

        assertThat(words(understood)).containsExactly("policy every 12h");
        assertThat(Configurations.read("[{\"Definition\": [\"{\\\"TokenLifetimePolicy\\\":{\\\"AccessTokenLifetime\\\":"
                                + "\\\"02:00:00\\\"}}\"], \"IsOrganizationDefault\": true}]")
                        .situation())
                .extracting(Phrase::written)
                .containsExactly("token-lifetime 2h for the organisation");
    }

    @Test
    void aRequestIsReadForWhatItDoes() {
        String request = "POST https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies\n"
                + "Content-type: application/json\n\n";

        assertThat(words(Configurations.read(request + POLICY))).contains("policy every 4h mfa");
        assertThat(happenings(
                        Configurations.read("POST https://graph.microsoft.com/v1.0/users/x/revokeSignInSessions")))
                .containsExactly("sessions revoked");
        assertThat(notTaken("GET https://graph.microsoft.com/v1.0/policies/tokenLifetimePolicies"))
                .singleElement()
                .asString()
                .contains("paste what Microsoft Graph answers");
        assertThat(catchThrowableOfType(NotUnderstood.class, () -> Configurations.read(request + "{\n  \"a\": }"))
                        .spot())
                .isEqualTo(new Spot(5, 8));
    }

    /** Which a sentence about a configuration offers. */
    @Test
    void whatIsWrittenForAQuestionIsTaken() {
        assertThat(words(Configurations.read("token-lifetime 60m for the app Outlook\n SsoLifetime 480")))
                .containsExactly("token-lifetime 1h for the app Outlook", "SsoLifetime 480");
        assertThat(notTaken("token-lifetime 60m for the app Outlook")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Set-SPOBrowserIdleSignOut -Enabled $true | idle session timeout of Microsoft 365, which cannot be asked here",
                "New-MgApplicationTokenLifetimePolicyByRef -ApplicationId x | paste \"token-lifetime 2h for the app Outlook\"",
            })
    void aCommandOfWhichNoDocumentSpeaksSaysSo(String command, String says) {
        assertThat(notTaken(command)).singleElement().asString().contains(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<TrustFrameworkPolicy TenantId='x'> | guests and external users, which cannot be asked here",
                "AADSTS70043: The refresh token has expired | No document explains error codes",
            })
    void whatNoDocumentSpeaksOfIsSaidToBeSo(String text, String says) {
        assertThat(catchThrowableOfType(NotUnderstood.class, () -> Configurations.read(text))
                        .sentence())
                .contains(says);
    }

    private static List<String> words(Understood understood) {
        return understood.situation().stream().map(Phrase::written).toList();
    }

    private static List<String> notTaken(String text) {
        return Configurations.read(text).notTaken().stream().map(NotTaken::says).toList();
    }
}
