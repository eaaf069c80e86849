package sessionspec.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.command.Command.SetAdfsProperties;

/** Set-AdfsProperties with the parameters of the document, and with what an administrator may get wrong. */
class AdfsParametersTest {

    private static final Instant NOW = Instant.parse("1970-01-01T09:00:00Z");

    private static SetAdfsProperties set(String line) {
        return (SetAdfsProperties)
                PowerShell.newSession().run(line, NOW).command().orElseThrow();
    }

    @Test
    void readsEveryParameterOfTheDocument() {
        SetAdfsProperties set = set("Set-AdfsProperties -EnablePersistentSso $false -EnableKmsi $true"
                + " -SsoLifetime 60 -KmsiLifetimeMins 2880 -PersistentSsoLifetimeMins 14400"
                + " -DeviceUsageWindowInDays 7 -PersistentSsoCutoffTime 2026-03-10T09:00");

        assertThat(set)
                .isEqualTo(new SetAdfsProperties(
                        Map.of("EnablePersistentSso", false, "EnableKmsi", true),
                        Map.of(
                                "SsoLifetime", Duration.ofMinutes(60),
                                "KmsiLifetimeMins", Duration.ofMinutes(2880),
                                "PersistentSsoLifetimeMins", Duration.ofMinutes(14400),
                                "DeviceUsageWindowInDays", Duration.ofDays(7)),
                        Optional.of(Instant.parse("2026-03-10T09:00:00Z"))));
    }

    @Test
    void leavesWhatIsNotNamed() {
        assertThat(set("Set-AdfsProperties -KmsiLifetimeMins 2880"))
                .isEqualTo(new SetAdfsProperties(
                        Map.of(), Map.of("KmsiLifetimeMins", Duration.ofDays(2)), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"$true,     true", "1,         true", "0,         false", "0x0,       false", "-1.5,      true"})
    void takesANumberForABoolean(String value, boolean on) {
        assertThat(set("Set-AdfsProperties -EnableKmsi " + value).switches()).containsEntry("EnableKmsi", on);
    }

    @ParameterizedTest
    @CsvSource({
        "1e5,       100000",
        "1.5,       2",
        "2.5,       2",
        "0x3C,      60",
        "'\"60\"', 60",
        "+60.,      60",
        "$true,     1"
    })
    void takesForAnInt32WhatTheShellConvertsToOne(String value, long minutes) {
        assertThat(set("Set-AdfsProperties -SsoLifetime " + value).periods())
                .containsEntry("SsoLifetime", Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-EnableKmsi:$true", "\u2013EnableKmsi: 1", "-SsoLifetime:60 -EnableKmsi:$true"})
    void takesAValueThatAColonBinds(String parameters) {
        assertThat(set("Set-AdfsProperties " + parameters).switches()).containsEntry("EnableKmsi", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-AdfsProperties \u2013EnableKmsi $true",
                "set-adfsproperties -enablekmsi $TRUE",
                "  Set-AdfsProperties   -EnableKmsi\t$true "
            })
    void readsDashesCaseAndSpacesAsTheyCome(String line) {
        assertThat(set(line).switches()).containsEntry("EnableKmsi", true);
    }

    @Test
    void readsADateWithoutATimeAsItsStart() {
        assertThat(set("Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10").cutoff())
                .contains(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void takesTheLargestInt32() {
        assertThat(set("Set-AdfsProperties -SsoLifetime 2147483647").periods())
                .containsEntry("SsoLifetime", Duration.ofMinutes(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "-EnableKmsi '1',                   $true or $false",
        "-EnableKmsi yes,                   $true or $false",
        "-EnablePersistentSso True,         $true or $false",
        "-SsoLifetime 0,                    at least 1",
        "-SsoLifetime -5,                   at least 1",
        "-SsoLifetime 0.5,                  at least 1",
        "-SsoLifetime $false,               a whole number of minutes",
        "-SsoLifetime 2147483648,           a whole number of minutes",
        "-KmsiLifetimeMins 24h,             a whole number of minutes",
        "-KmsiLifetimeMins -1440,           at least 1",
        "-PersistentSsoLifetimeMins 1e10,   a whole number of minutes",
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
