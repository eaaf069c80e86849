package sessionspec.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.core.AdfsProperties;
import sessionspec.core.Event;

/** Set-AdfsProperties with the parameters of the document, and with what an administrator may get wrong. */
class AdfsParametersTest {

    private static final Instant NOW = Instant.parse("1970-01-01T09:00:00Z");

    private static AdfsProperties set(String line) {
        Event event = PowerShell.newSession().run(line, NOW).event().orElseThrow();
        return ((Event.AdfsPropertiesSet) event).properties();
    }

    @Test
    void readsEveryParameterOfTheDocument() {
        AdfsProperties set = set("Set-AdfsProperties -EnablePersistentSso $false -EnableKmsi $true"
                + " -SsoLifetime 60 -KmsiLifetimeMins 2880 -PersistentSsoLifetimeMins 14400"
                + " -DeviceUsageWindowInDays 7 -PersistentSsoCutoffTime 2026-03-10T09:00");

        assertThat(set)
                .isEqualTo(new AdfsProperties(
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(Duration.ofMinutes(60)),
                        Optional.of(Duration.ofMinutes(2880)),
                        Optional.of(Duration.ofMinutes(14400)),
                        Optional.of(Duration.ofDays(7)),
                        Optional.of(Instant.parse("2026-03-10T09:00:00Z"))));
    }

    @Test
    void leavesWhatIsNotNamed() {
        AdfsProperties set = set("Set-AdfsProperties -KmsiLifetimeMins 2880");

        assertThat(set.kmsiLifetime()).contains(Duration.ofDays(2));
        assertThat(set)
                .isEqualTo(new AdfsProperties(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        set.kmsiLifetime(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-AdfsProperties \u2013EnableKmsi $true",
                "set-adfsproperties -enablekmsi $TRUE",
                "  Set-AdfsProperties   -EnableKmsi\t$true "
            })
    void readsDashesCaseAndSpacesAsTheyCome(String line) {
        assertThat(set(line).enableKmsi()).contains(true);
    }

    @Test
    void readsADateWithoutATimeAsItsStart() {
        assertThat(set("Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10").persistentSsoCutoff())
                .contains(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void takesTheLargestInt32() {
        assertThat(set("Set-AdfsProperties -SsoLifetime 2147483647").ssoLifetime())
                .contains(Duration.ofMinutes(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "-EnableKmsi 1,                     -EnableKmsi",
        "-EnableKmsi yes,                   $true or $false",
        "-EnablePersistentSso True,         $true or $false",
        "-SsoLifetime 0,                    at least 1",
        "-SsoLifetime -5,                   at least 1",
        "-SsoLifetime 7.5,                  a whole number of minutes",
        "-SsoLifetime $true,                a whole number of minutes",
        "-SsoLifetime 2147483648,           a whole number of minutes",
        "-KmsiLifetimeMins 24h,             a whole number of minutes",
        "-KmsiLifetimeMins -1440,           at least 1",
        "-PersistentSsoLifetimeMins 1e5,    a whole number of minutes",
        "-DeviceUsageWindowInDays 0,        a whole number of days",
        "-DeviceUsageWindowInDays -14,      a whole number of days",
        "-PersistentSsoCutoffTime 14,       a date such as",
        "-PersistentSsoCutoffTime 2026-02-30, a date such as",
        "-PersistentSsoCutoffTime 10.03.2026, a date such as"
    })
    void refusesAValueThatDoesNotFitAndSaysWhatDoes(String parameter, String said) {
        assertThatThrownBy(() -> set("Set-AdfsProperties " + parameter))
                .isInstanceOf(UnusableCommand.class)
                .hasMessageContaining("does not fit")
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Set-AdfsProperties,                                sets nothing",
        "Get-AdfsProperties -EnableKmsi $true,              is no command that the documents give",
        "Set-AdfsProperties -KmsiEnabled $true,             -EnableKmsi",
        "Set-AdfsProperties -SsoLifetimeMins 60,            no parameter -SsoLifetimeMins",
        "Set-AdfsProperties -SsoLifetime,                   has no value",
        "Set-AdfsProperties -SsoLifetime -EnableKmsi $true, has no value",
        "Set-AdfsProperties SsoLifetime 60,                 belongs to no parameter",
        "Set-AdfsProperties -SsoLifetime 60 90,             belongs to no parameter",
        "Set-AdfsProperties - 60,                           belongs to no parameter",
        "Set-AdfsProperties -EnableKmsi $yes,               is not set in this session",
        "Set-AdfsProperties -SsoLifetime 60 -SsoLifetime 90, is given twice"
    })
    void refusesALineThatIsNoSuchCommandAndSaysWhy(String line, String said) {
        assertThatThrownBy(() -> set(line)).isInstanceOf(UnusableCommand.class).hasMessageContaining(said);
    }
}
