package sessionspec.command;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters that the document gives of Set-AdfsProperties, none of which a command needs. */
final class AdfsParameters {

    private static final List<Parameter<Boolean>> SWITCHES =
            List.of(Parameter.bool("EnablePersistentSso"), Parameter.bool("EnableKmsi"));
    private static final List<Parameter<Duration>> PERIODS = List.of(
            Parameter.minutes("SsoLifetime"),
            Parameter.minutes("KmsiLifetimeMins"),
            Parameter.minutes("PersistentSsoLifetimeMins"),
            Parameter.days("DeviceUsageWindowInDays"));
    private static final Parameter<Instant> CUTOFF_TIME = Parameter.dateTime("PersistentSsoCutoffTime");

    static final List<Parameter<?>> ALL = Stream.of(SWITCHES, PERIODS, List.of(CUTOFF_TIME))
            .<Parameter<?>>flatMap(List::stream)
            .toList();

    private AdfsParameters() {}

    /** What a command sets; an error if that is nothing. */
    static Command.SetAdfsProperties read(Arguments given) {
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
