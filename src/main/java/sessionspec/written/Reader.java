package sessionspec.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.json.Json;

/** Makes of JSON what {@link Writer} wrote. */
final class Reader {

    /** @param type as {@link Shape.Component} has it */
    static Object read(Json json, String type) {
        switch (type.charAt(0)) {
            case '?':
                return json instanceof Json.Null ? Optional.empty() : Optional.of(read(json, type.substring(1)));
            case '*':
                return List.copyOf(all(json, type.substring(1)));
            case '#':
                return Set.copyOf(all(json, type.substring(1)));
            default:
                return single(json, type);
        }
    }

    private static List<Object> all(Json json, String type) {
        List<Object> all = new ArrayList<>();
        for (Json one : as(Json.Elements.class, json, type).all()) {
            all.add(read(one, type));
        }
        return all;
    }

    private static Object single(Json json, String type) {
        switch (type) {
            case "String":
                return as(Json.Text.class, json, type).says();
            case "Instant":
                return Times.instant(as(Json.Text.class, json, type).says());
            case "Duration":
                return Times.duration(as(Json.Text.class, json, type).says());
            case "boolean", "Boolean":
                return as(Json.Bool.class, json, type).is();
            case "int":
                return Times.number(as(Json.Number.class, json, type).digits());
            default:
                return json instanceof Json.Text name
                        ? constant(name.says(), type)
                        : record(as(Json.Members.class, json, type).members(), type);
        }
    }

    /** Its name alone where it can only be one of these; otherwise after that of its type. */
    private static Object constant(String name, String type) {
        int dot = name.lastIndexOf('.');
        for (Object one : Shapes.named(dot < 0 ? type : name.substring(0, dot)).constants()) {
            if (((Enum<?>) one).name().equals(name.substring(dot + 1))) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no " + name);
    }

    private static Object record(Map<String, Json> json, String type) {
        Json named = json.get("type");
        Shape shape = Shapes.named(
                named == null ? type : as(Json.Text.class, named, "type").says());
        List<Shape.Component> components = shape.components();
        Object[] parts = new Object[components.size()];
        for (int i = 0; i < parts.length; i++) {
            Json part = json.get(components.get(i).name());
            if (part == null) {
                throw new IllegalArgumentException(
                        shape.name() + " without " + components.get(i).name());
            }
            parts[i] = read(part, components.get(i).type());
        }
        if (json.size() > parts.length + (named == null ? 0 : 1)) {
            throw new IllegalArgumentException(shape.name() + " with " + String.join(", ", json.keySet()));
        }
        return shape.made(parts);
    }

    private static <T extends Json> T as(Class<T> kind, Json json, String type) {
        if (!kind.isInstance(json)) {
            throw new IllegalArgumentException("not of type " + type);
        }
        return kind.cast(json);
    }
}
