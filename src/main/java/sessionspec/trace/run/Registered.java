package sessionspec.trace.run;

import io.cucumber.messages.types.ParameterType;
import io.cucumber.messages.types.StepDefinition;
import java.util.List;
import sessionspec.messages.Recording;

/**
 * What a run registered before it began, whether it was used or not. Each thread of a run registers the same again.
 *
 * @param phrases the step definitions
 * @param types   the parameter types
 */
public record Registered(List<Phrase> phrases, List<Type> types) {

    /** Of a run that did not get so far. */
    public static final Registered NOTHING = new Registered(List.of(), List.of());

    /**
     * A step definition.
     *
     * @param text       its expression
     * @param definition as Cucumber names it, such as {@code glue.ClockSteps.at(Instant)}
     */
    public record Phrase(String text, String definition) {}

    /** @param pattern regular expression of all that it may be */
    public record Type(String name, String pattern) {}

    static Registered of(Recording recording) {
        return new Registered(
                recording.query().findAllStepDefinitions().stream()
                        .map(Registered::phrase)
                        .distinct()
                        .toList(),
                recording.parameterTypes().stream()
                        .map(Registered::type)
                        .distinct()
                        .toList());
    }

    private static Phrase phrase(StepDefinition it) {
        return new Phrase(it.getPattern().getSource(), StepsOfRun.name(it.getSourceReference()));
    }

    private static Type type(ParameterType it) {
        return new Type(it.getName(), String.join("|", it.getRegularExpressions()));
    }
}
