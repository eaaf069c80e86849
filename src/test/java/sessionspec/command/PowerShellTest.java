package sessionspec.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerShellTest {

    private static final Instant NOW = Instant.parse("1970-01-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("1970-01-01T10:00:00Z");

    private final PowerShell session = PowerShell.newSession();

    @ParameterizedTest
    @ValueSource(strings = {"Connect-msolservice", "Connect-MsolService", "  CONNECT-MSOLSERVICE  "})
    void connects(String line) {
        assertThat(session.run(line, NOW).command()).contains(new Command.Connect());
    }

    @ParameterizedTest
    @CsvSource({"initial, true", "delta, false", "Delta, false"})
    void runsASynchronisationCycle(String type, boolean full) {
        assertThat(session.run("Start-ADSyncSyncCycle -policyType " + type, NOW).command())
                .contains(new Command.RunSyncCycle(full));
    }

    @Test
    void remembersAVariableAndAsksForNothing() {
        PowerShell.Ran ran = session.run("$RefreshTokensValidFrom = Get-Date", NOW);
        assertThat(ran.command()).isEmpty();
        String line = "Set-MsolUser -UserPrincipalName john@contoso.com"
                + " -StsRefreshTokensValidFrom $refreshtokensvalidfrom";
        assertThat(ran.session().run(line, LATER).command())
                .contains(new Command.SetTokensValidFrom("john@contoso.com", NOW));
    }

    @Test
    void forgetsVariablesWithTheSession() {
        session.run("$from = Get-Date", NOW);
        assertThatThrownBy(() -> PowerShell.newSession()
                        .run("Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom $from", NOW))
                .isInstanceOf(UnusableCommand.class)
                .hasMessage(
                        "The variable $from is not set in this session. Set it first, such as by $from = Get-Date.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00:00Z",
        "'\"2026-01-31\"', 2026-01-31T00:00:00Z",
        "2026-01-31T08:15, 2026-01-31T08:15:00Z",
        "2026-01-31T08:15:30Z, 2026-01-31T08:15:30Z",
        "'\"2026-01-31 08:15\"', 2026-01-31T08:15:00Z",
        "2026/1/31, 2026-01-31T00:00:00Z",
        "'\"1/31/2026 8:15 PM\"', 2026-01-31T20:15:00Z",
        "02:00, 1970-01-01T02:00:00Z",
        "'\"2:00 AM\"', 1970-01-01T02:00:00Z",
        "'\"12 AM\"', 1970-01-01T00:00:00Z",
        "(Get-Date), 1970-01-01T09:00:00Z",
        "((get-date)), 1970-01-01T09:00:00Z",
        "$(get-date), 1970-01-01T09:00:00Z",
        "('2026-01-31'), 2026-01-31T00:00:00Z",
    })
    void readsDates(String written, Instant expected) {
        String line = "Set-MsolUser -StsRefreshTokensValidFrom " + written + " -UserPrincipalName 'john@contoso.com'";
        assertThat(session.run(line, NOW).command())
                .contains(new Command.SetTokensValidFrom("john@contoso.com", expected));
    }

    /** By the day on which it is run. */
    @Test
    void takesATimeOfDayForOneOfTheSameDay() {
        Instant day15 = Instant.parse("1970-01-15T09:00:00Z");
        assertThat(session.run("Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom 02:00", day15)
                        .command())
                .contains(new Command.SetTokensValidFrom("a@b.com", Instant.parse("1970-01-15T02:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start-ADSyncSyncCycle -PolicyType Initial -Verbose -Confirm:$false",
                "ADSync\\Start-ADSyncSyncCycle -PolicyType (\"Initial\")",
                "Start-ADSyncSyncCycle -PolicyType Initial # a full one",
            })
    void takesWhatTheShellDoesNotMind(String line) {
        assertThat(session.run(line, NOW).command()).contains(new Command.RunSyncCycle(true));
    }

    @Test
    void doesNothingThatIsOnlyTried() {
        assertThat(session.run("Start-ADSyncSyncCycle -PolicyType Initial -WhatIf", NOW)
                        .command())
                .isEmpty();
    }

    @Test
    void takesTheDashOfAWordProcessor() {
        assertThat(session.run("Start-ADSyncSyncCycle \u2013policyType Initial", NOW)
                        .command())
                .isPresent();
    }

    @Test
    void copiesAVariable() {
        PowerShell copied = session.run("$a = Get-Date", NOW)
                .session()
                .run("$b = $a", LATER)
                .session();
        assertThat(copied.run("Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom $b", LATER)
                        .command())
                .contains(new Command.SetTokensValidFrom("a@b.com", NOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Set-MsolUsers -X 1 | \"Set-MsolUsers\" is no command that the documents give."
                        + " The nearest that they give is Set-MsolUser.",
                "Get-Mailbox -X 1 | \"Get-Mailbox\" is no command that the documents give."
                        + " Use one of Connect-MsolService, Set-MsolUser, Start-ADSyncSyncCycle, Set-AdfsProperties.",
                "Connect-MsolService -Credential x | Connect-MsolService has no parameter -Credential in the documents."
                        + " Check name and spaces; Connect-MsolService takes none.",
                "Start-ADSyncSyncCycle -Policy initial | Start-ADSyncSyncCycle has no parameter -Policy in the documents."
                        + " Check name and spaces; Start-ADSyncSyncCycle takes -PolicyType.",
                "Start-ADSyncSyncCycle -policyType | -PolicyType of Start-ADSyncSyncCycle has no value."
                        + " Write one after it, with a space.",
                "Set-MsolUser -UserPrincipalName -StsRefreshTokensValidFrom 2026-01-31 |"
                        + " -UserPrincipalName of Set-MsolUser has no value. Write one after it, with a space.",
                "Start-ADSyncSyncCycle | Start-ADSyncSyncCycle lacks the parameter -PolicyType."
                        + " Add -PolicyType and \"initial\", the only value that the documents give, or \"delta\".",
                "Start-ADSyncSyncCycle -policyType full | \"full\" does not fit -PolicyType."
                        + " Give it \"initial\", the only value that the documents give, or \"delta\".",
                "Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom tomorrow |"
                        + " \"tomorrow\" does not fit -StsRefreshTokensValidFrom. Give it a date such as 2026-01-31"
                        + " or 2026-01-31T08:00 (UTC), a time of this day such as 08:00, or (Get-Date).",
                "Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom 2026-02-30 |"
                        + " \"2026-02-30\" does not fit -StsRefreshTokensValidFrom. Give it a date such as 2026-01-31"
                        + " or 2026-01-31T08:00 (UTC), a time of this day such as 08:00, or (Get-Date).",
                "Set-MsolUser -UserPrincipalName \"\" -StsRefreshTokensValidFrom 2026-01-31 |"
                        + " \"\" does not fit -UserPrincipalName."
                        + " Give it the user's name, such as john@contoso.com.",
                "Start-ADSyncSyncCycle -policyType initial -policyType initial |"
                        + " -PolicyType of Start-ADSyncSyncCycle is given twice. Keep one of the two.",
                "Start-ADSyncSyncCycle initial | \"initial\" belongs to no parameter of Start-ADSyncSyncCycle."
                        + " Name the parameter before it; Start-ADSyncSyncCycle takes -PolicyType.",
                "Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom (Get-Date |"
                        + " The bracket ( is not closed. Close it, or remove it.",
                "Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom (Get-Random 5) |"
                        + " (Get-Random 5) is not understood. Write what it comes to, or (Get-Date) for now.",
                "Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom (Get-Date).AddDays(-1) |"
                        + " (Get-Date).AddDays(-1) is not understood. Write what it comes to, or (Get-Date) for now.",
                "Start-ADSyncSyncCycle -policyType 'initial | The quotation mark ' is not closed."
                        + " Close it, or remove it.",
                "$from | A line that starts with $from has to set that variable."
                        + " Write $from = Get-Date, with spaces around the equals sign.",
                "`` | The command line is empty. Write a command.",
            })
    void saysWhatIsWrongAndWhatToWrite(String line, String message) {
        assertThatThrownBy(() -> session.run(line, NOW))
                .isInstanceOf(UnusableCommand.class)
                .hasMessage(message);
    }

    /** The general form of the document lost the spaces around its placeholder. */
    @Test
    void doesNotTakeNameAndValueInOneWord() {
        String line = "Set-MsolUser -UserPrincipalName<UPN of user>-StsRefreshTokensValidFrom 2026-01-31";
        assertThatThrownBy(() -> session.run(line, NOW))
                .hasMessage("Set-MsolUser has no parameter -UserPrincipalName<UPN in the documents."
                        + " The nearest is -UserPrincipalName; Set-MsolUser takes -UserPrincipalName,"
                        + " -StsRefreshTokensValidFrom.");
    }

    @Test
    void changesNothingWhenALineCannotBeRun() {
        PowerShell before = session.run("$a = Get-Date", NOW).session();
        assertThatThrownBy(() -> before.run("$a = $b", LATER)).isInstanceOf(UnusableCommand.class);
        assertThat(before.run("Set-MsolUser -UserPrincipalName a@b.com -StsRefreshTokensValidFrom $a", LATER)
                        .command())
                .contains(new Command.SetTokensValidFrom("a@b.com", NOW));
    }
}
