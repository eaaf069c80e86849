package sessionspec.command;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the parameters of one command were given. */
record Arguments(String cmdlet, Map<String, Value> values, Instant now) {

    /** The value, or an error that says which is missing or of the wrong type. */
    <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new UnusableCommand(
                        cmdlet + " lacks the parameter -" + parameter.name() + ".",
                        "Add -" + parameter.name() + " and " + parameter.expected() + "."));
    }

    /** The value if there is one, or an error that says that it is of the wrong type. */
    <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable(values.get(parameter.name()))
                .map(value -> parameter
                        .type()
                        .read(value, now)
                        .orElseThrow(() -> new UnusableCommand(
                                "\"" + value.toString() + "\" does not fit -" + parameter.name() + ".",
                                "Give it " + parameter.expected() + ".")));
    }
}
