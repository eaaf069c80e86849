package sessionspec.catalogue.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import sessionspec.catalogue.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What a person is told of each way in which a file of the catalogue can be wrong. */
record Misread(String what, String remedy) {

    static Misread of(JacksonException e) {
        String key = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .flatMap(Stream::ofNullable)
                .reduce("", (outer, inner) -> inner);
        String why = e.getOriginalMessage().lines().findFirst().orElse("");
        if (e instanceof UnrecognizedPropertyException unknown) {
            TreeSet<String> keys = new TreeSet<>();
            unknown.getKnownPropertyIds().forEach(it -> keys.add(it.toString()));
            keys.remove("place");
            return new Misread(
                    "The key \"" + key + "\" is unknown here." + Suggestion.didYouMean(key, keys),
                    "Keys are: " + String.join(", ", keys) + ".");
        } else if (e instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            String value = String.valueOf(wrong.getValue());
            List<String> allowed = Stream.of(wrong.getTargetType().getEnumConstants())
                    .map(Misread::written)
                    .toList();
            return new Misread(
                    "\"" + value + "\" is no " + key + "." + Suggestion.didYouMean(value, allowed),
                    "Write one of: " + String.join(", ", allowed) + ".");
        } else if (why.startsWith("Missing") || why.startsWith("Null")) {
            return new Misread("The key \"" + key + "\" is missing or empty", "Add \"" + key + ":\" here.");
        } else if (e instanceof DatabindException) {
            return new Misread(
                    (key.isEmpty() ? "What stands here" : "The key \"" + key + "\"") + " has the wrong form: " + why,
                    "Write text where there should be text, a list where"
                            + " there should be a list, and keys with values elsewhere.");
        }
        return new Misread(
                "This is not valid YAML: " + why,
                "Correct the line. Text that has \": \" or \" #\" in it, or starts with a special character,"
                        + " needs quotes.");
    }

    /** A constant as the catalogue writes it. */
    static String written(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The line to correct: where an unfinished quotation or bracket starts, else where the parser gave up. */
    static int line(JacksonException e) {
        Optional<Mark> mark = Optional.empty();
        if (e.getCause() instanceof MarkedYamlEngineException it) {
            String context = String.valueOf(it.getContext());
            boolean unfinished = context.startsWith("while scanning") || context.contains("flow");
            mark = unfinished ? it.getContextMark().or(it::getProblemMark) : it.getProblemMark();
        }
        return mark.map(it -> it.getLine() + 1)
                .or(() -> Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr))
                .orElse(0);
    }
}
