package sessionspec.command;

import java.util.Map;

/**
 * What the parameters of one command were given.
 *
 * @param cmdlet its name
 * @param values by parameter name
 */
record Arguments(String cmdlet, Map<String, Value> values) {

    /** The value, or an error that says which is missing or of the wrong type. */
    <T> T get(Parameter<T> parameter) {
        Value value = values.get(parameter.name());
        if (value == null) {
            throw new UnusableCommand(
                    cmdlet + " lacks the parameter -" + parameter.name() + ".",
                    "Add -" + parameter.name() + " and " + parameter.expected() + ".");
        }
        return parameter
                .type()
                .apply(value)
                .orElseThrow(() -> new UnusableCommand(
                        "\"" + value + "\" does not fit -" + parameter.name() + ".",
                        "Give it " + parameter.expected() + "."));
    }
}
