package sessionspec.trace.run;

import io.cucumber.messages.types.ParameterType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sessionspec.messages.Recording;
import sessionspec.trace.Step;

/** What a run registered before it began, whether it was used or not. Each thread of a run registers the same again. */
public record Vocabulary(List<Phrase> phrases, List<Type> types) {

    private static final Pattern CAPTURING = Pattern.compile("(?<!\\\\)\\((?!\\?)");

    public static final Vocabulary NOTHING = new Vocabulary(List.of(), List.of());

    /**
     * A step definition.
     *
     * @param concept    what its class is about; the class's name where its source was not found
     * @param place      its source file and line; empty where that was not found
     * @param role       what its annotation says it is for; empty where its source was not found
     */
    public record Phrase(String text, String definition, String concept, String place, Optional<Step.Role> role) {}

    /** @param pattern regular expression of all that it may be, in which no group captures */
    public record Type(String name, String pattern) {}

    static Vocabulary of(Recording recording, GlueSource source) {
        return new Vocabulary(
                recording.query().findAllStepDefinitions().stream()
                        .map(it -> List.of(it.getPattern().getSource(), StepsOfRun.name(it.getSourceReference())))
                        .distinct()
                        .map(it -> source.phrase(it.get(0), it.get(1)))
                        .toList(),
                recording.parameterTypes().stream()
                        .map(it -> new Type(it.getName(), pattern(it)))
                        .distinct()
                        .toList());
    }

    /** Whether the glue takes a part of a value by itself is nothing that a reader asks. */
    private static String pattern(ParameterType type) {
        return CAPTURING.matcher(String.join("|", type.getRegularExpressions())).replaceAll("(?:");
    }
}
