package sessionspec.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All commands that the documents give, and what each comes to. */
final class Cmdlets {

    private static final Parameter<String> USER =
            Parameter.text("UserPrincipalName", "the user's name, such as john@contoso.com");
    private static final Parameter<Instant> VALID_FROM = Parameter.dateTime("StsRefreshTokensValidFrom");
    private static final Parameter<String> POLICY_TYPE = Parameter.oneOf(
            "PolicyType", "\"initial\", the only value that the documents give, or \"delta\"", "initial", "delta");

    private static final List<Cmdlet> ALL = List.of(
            new Cmdlet("Connect-MsolService", List.of(), arguments -> new Command.Connect()),
            new Cmdlet(
                    "Set-MsolUser",
                    List.of(USER, VALID_FROM),
                    arguments -> new Command.SetTokensValidFrom(arguments.get(USER), arguments.get(VALID_FROM))),
            new Cmdlet(
                    "Start-ADSyncSyncCycle",
                    List.of(POLICY_TYPE),
                    arguments ->
                            new Command.RunSyncCycle(arguments.get(POLICY_TYPE).equals("initial"))),
            new Cmdlet("Set-AdfsProperties", AdfsParameters.ALL, AdfsParameters::read));

    private Cmdlets() {}

    static Cmdlet named(String name) {
        Optional<Cmdlet> found = ALL.stream()
                .filter(cmdlet -> cmdlet.name().equalsIgnoreCase(name))
                .findFirst();
        return found.orElseThrow(() -> new UnusableCommand(
                "\"" + name + "\" is no command that the documents give.",
                "Use one of " + String.join(", ", ALL.stream().map(Cmdlet::name).toList()) + "."));
    }
}
