package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.command.Nearest;
import sessionspec.command.PowerShell;

/** Why a command was not taken that is none of those that are read. */
final class UnknownCommand {

    /** Commands by which a policy is assigned, in which stand only ids. */
    private static final List<String> ASSIGNS = List.of(
            "New-MgApplicationTokenLifetimePolicyByRef",
            "New-MgServicePrincipalTokenLifetimePolicyByRef",
            "Add-AzureADApplicationPolicy",
            "Add-AzureADServicePrincipalPolicy");

    static String sentence(String command) {
        return quoted(command)
                + Beyond.sentence(command).map(it -> " was not taken. " + it).orElseGet(() -> why(command));
    }

    private static String why(String command) {
        if (ASSIGNS.stream().anyMatch(command::equalsIgnoreCase)) {
            return " assigns a policy to an app by an id, which was not taken: paste"
                    + " \"token-lifetime 2h for the app Outlook\" with its lifetime and the name of the app.";
        }
        List<String> known = Stream.concat(PolicyDefinitions.CREATE.stream(), PowerShell.commands().stream())
                .toList();
        return " is no command that is read here, and was not taken."
                + Nearest.of(command, known)
                        .map(it -> " The nearest that is read is " + it + ".")
                        .orElse("");
    }
}
