package sessionspec.change;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The parts of the JSON of a report that must be there; each throws {@link IllegalArgumentException} that names it. */
final class JsonParts {

    private JsonParts() {}

    static JsonNode part(JsonNode of, String name) {
        return optionalPart(of, name)
                .orElseThrow(() -> new IllegalArgumentException("there is no \"" + name + "\" where one must be"));
    }

    static List<JsonNode> parts(JsonNode of, String name) {
        return part(of, name).valueStream().toList();
    }

    static String text(JsonNode of, String name) {
        return textOf(part(of, name), name);
    }

    static List<String> texts(JsonNode of, String name) {
        return parts(of, name).stream().map(it -> textOf(it, name)).toList();
    }

    static Optional<String> optional(JsonNode of, String name) {
        return optionalPart(of, name).map(it -> textOf(it, name));
    }

    private static Optional<JsonNode> optionalPart(JsonNode of, String name) {
        return of.hasNonNull(name) ? Optional.of(of.get(name)) : Optional.empty();
    }

    private static String textOf(JsonNode text, String name) {
        if (!text.isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is or holds something else than text");
        }
        return text.asString();
    }
}
