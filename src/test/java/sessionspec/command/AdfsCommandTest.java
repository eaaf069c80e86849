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

/** Set-AdfsProperties with the parameters of the document, and with what an administrator may get wrong. */
class AdfsCommandTest {

    @Test
    void readsEveryParameterOfTheDocument() {
        AdfsProperties set = AdfsCommand.parse("Set-AdfsProperties -EnablePersistentSso $false -EnableKmsi $true"
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
        AdfsProperties set = AdfsCommand.parse("Set-AdfsProperties -KmsiLifetimeMins 2880");

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
        assertThat(AdfsCommand.parse(line).enableKmsi()).contains(true);
    }

    @Test
    void readsADateWithoutATimeAsItsStart() {
        assertThat(AdfsCommand.parse("Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10")
                        .persistentSsoCutoff())
                .contains(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void takesTheLargestInt32() {
        assertThat(AdfsCommand.parse("Set-AdfsProperties -SsoLifetime 2147483647")
                        .ssoLifetime())
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
        assertThatThrownBy(() -> AdfsCommand.parse("Set-AdfsProperties " + parameter))
                .isInstanceOf(AdfsCommandException.class)
                .hasMessageContaining("does not fit")
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Set-AdfsProperties,                                sets nothing",
        "'',                                                is not known here",
        "Get-AdfsProperties -EnableKmsi $true,              Use Set-AdfsProperties",
        "Set-AdfsProperties -KmsiEnabled $true,             is set by -EnableKmsi",
        "Set-AdfsProperties -SsoLifetimeMins 60,            no parameter -SsoLifetimeMins",
        "Set-AdfsProperties -SsoLifetime,                   has no value",
        "Set-AdfsProperties -SsoLifetime -EnableKmsi $true, has no value",
        "Set-AdfsProperties SsoLifetime 60,                 belongs to no parameter",
        "Set-AdfsProperties -SsoLifetime 60 90,             belongs to no parameter",
        "Set-AdfsProperties - 60,                           belongs to no parameter",
        "Set-AdfsProperties -SsoLifetime 60 -SsoLifetime 90, is given twice"
    })
    void refusesALineThatIsNoSuchCommandAndSaysWhy(String line, String said) {
        assertThatThrownBy(() -> AdfsCommand.parse(line))
                .isInstanceOf(AdfsCommandException.class)
                .hasMessageContaining(said);
    }
}
