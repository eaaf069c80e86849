package sessionspec.ask.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.ask.lasting.Answered;

class ReadingsTest {

    private static final Catalogued CATALOGUED = KnownRemarks.with(
            Map.of(
                    "SIF-1", List.of("INT-1", "INT-2", "DIS-1"),
                    "TLP-6", List.of("DIS-22", "INT-42"),
                    "FED-5", List.of("INT-33", "INT-30"),
                    "ILM-3", List.of("INT-53", "INT-54"),
                    "ILM-4", List.of("INT-34")),
            Map.of(
                    "SIF-1", List.of("DIS-1", "INT-2"),
                    "TLP-6", List.of("DIS-22"),
                    "FED-5", List.of("INT-33"),
                    "ILM-3", List.of("INT-53"),
                    "ILM-4", List.of("INT-34")));

    private static List<String> readings(String question) throws Exception {
        Answered answered = new Ask(CATALOGUED)
                .inquiry("ask 1\n" + question.replace(";", "\n"))
                .answered();
        return new Readings(answered, CATALOGUED).of(answered.turns().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy every 1h;policy every 2h",
                "policy every 1h;policy every 1h mfa",
                "policy every 1h;policy every 12h for SharePoint Online",
                "policy every 1h for SharePoint Online;policy every 12h for Office 365",
                "policy every time;policy every 12h",
            })
    void whatSeveralPoliciesForARequestComeToIsCited(String policies) throws Exception {
        assertThat(readings("device personal;" + policies + ";00:00 signs in;then works"))
                .contains("INT-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy every 1h",
                "policy every 1h for SharePoint Online",
                "policy every 1h;policy every 12h for Outlook",
                "policy every time",
            })
    void onePolicyNeedsNoSuchReading(String policies) throws Exception {
        assertThat(readings("device personal;" + policies + ";00:00 signs in;then works"))
                .doesNotContain("INT-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            token-lifetime 2h for the organisation                                             | false
            token-lifetime 2h for the organisation;token-lifetime 3h for the app Exchange Online | true
            """)
    void whichOfSeveralTokenLifetimePoliciesIsInForceIsAReading(String policies, boolean isCited) throws Exception {
        List<String> readings = readings(
                policies + ";00:00 native app asks for access token for Exchange Online;asked shows the access token");
        assertThat(readings.contains("DIS-22")).isEqualTo(isCited);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user federated unsynced;policy every 24h;00:00 signs in                                    | INT-33 | true
            user federated unsynced;policy every 8h;00:00 signs in                                     | INT-33 | true
            user federated synced;policy every 8h;00:00 signs in                                       | INT-33 | false
            user managed;policy every 8h;00:00 signs in;00:00 answers Stay signed in? no               | INT-53 | true
            user managed;policy none;00:00 signs in                                                    | INT-53 | false
            """)
    void whatDecidesBetweenLimitsThatRunSideBySideIsCited(String story, String reading, boolean isCited)
            throws Exception {
        assertThat(readings("device personal;" + story + ";then idle").contains(reading))
                .isEqualTo(isCited);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user federated unsynced | true
            user federated synced   | false
            user managed            | false
            """)
    void whatConcernsOnlyUsersWithAMaxAgeIsCitedForThemOnly(String user, boolean isCited) throws Exception {
        assertThat(readings(user + ";device joined;policy every 1h;00:00 logs in;then idle")
                        .contains("INT-34"))
                .isEqualTo(isCited);
    }

    @Test
    void ofWhatARuleCitesThatCountsOnWhichItsTitleRests() throws Exception {
        assertThat(readings("device personal;policy every 1h;00:00 signs in;then works"))
                .containsExactly("DIS-1", "INT-2", "INT-53");
    }
}
