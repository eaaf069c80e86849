package sessionspec.command;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All commands that the documents give, and what each comes to. */
final class Cmdlets {

    private static final Parameter<String> USER =
            Parameter.text("UserPrincipalName", "the user's name, such as john@contoso.com");
    private static final Parameter<Instant> VALID_FROM = Parameter.dateTime("StsRefreshTokensValidFrom");
    private static final Parameter<String> POLICY_TYPE = Parameter.oneOf(
            "PolicyType", "\"initial\", the only value that the documents give, or \"delta\"", "initial", "delta");
    private static final List<Parameter<Boolean>> SWITCHES =
            List.of(Parameter.bool("EnablePersistentSso"), Parameter.bool("EnableKmsi"));
    private static final List<Parameter<Duration>> PERIODS = List.of(
            Parameter.minutes("SsoLifetime"),
            Parameter.minutes("KmsiLifetimeMins"),
            Parameter.minutes("PersistentSsoLifetimeMins"),
            Parameter.days("DeviceUsageWindowInDays"));
    private static final Parameter<Instant> CUTOFF_TIME = Parameter.dateTime("PersistentSsoCutoffTime");

    private static final List<Cmdlet> ALL = List.of(
            new Cmdlet("Connect-MsolService", List.of(), given -> new Command.Connect()),
            new Cmdlet(
                    "Set-MsolUser",
                    List.of(USER, VALID_FROM),
                    given -> new Command.SetTokensValidFrom(given.get(USER), given.get(VALID_FROM))),
            new Cmdlet(
                    "Start-ADSyncSyncCycle",
                    List.of(POLICY_TYPE),
                    given -> new Command.RunSyncCycle(given.get(POLICY_TYPE).equals("initial"))),
            new Cmdlet(
                    "Set-AdfsProperties",
                    Stream.of(SWITCHES, PERIODS, List.of(CUTOFF_TIME))
                            .<Parameter<?>>flatMap(List::stream)
                            .toList(),
                    Cmdlets::adfsProperties));

    /**
     * A command that a document gives.
     *
     * @param name as documented; read without regard to case
     */
    record Cmdlet(String name, List<Parameter<?>> parameters, Function<Arguments, Command> effect) {}

    /** @param name also with the module that it is of, such as {@code ADFS\Set-AdfsProperties} */
    static Cmdlet named(String name) {
        String own = name.substring(name.indexOf('\\') + 1);
        return ALL.stream()
                .filter(cmdlet -> cmdlet.name().equalsIgnoreCase(own))
                .findFirst()
                .orElseThrow(() ->
                        new UnusableCommand("\"" + name + "\" is no command that the documents give.", nearest(own)));
    }

    static List<String> names() {
        return ALL.stream().map(Cmdlet::name).toList();
    }

    private static String nearest(String name) {
        return Nearest.of(name, names())
                .map(it -> "The nearest that they give is " + it + ".")
                .orElse("Use one of " + String.join(", ", names()) + ".");
    }

    /** None of its parameters is needed, but one of them is. */
    private static Command adfsProperties(Arguments given) {
        if (given.values().isEmpty()) {
            throw new UnusableCommand(given.cmdlet() + " sets nothing.", "Name a parameter and its value.");
        }
        return new Command.SetAdfsProperties(given(SWITCHES, given), given(PERIODS, given), given.find(CUTOFF_TIME));
    }

    private static <T> Map<String, T> given(List<Parameter<T>> parameters, Arguments given) {
        Map<String, T> values = new HashMap<>();
        parameters.forEach(parameter -> given.find(parameter).ifPresent(value -> values.put(parameter.name(), value)));
        return values;
    }
}
