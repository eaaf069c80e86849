package sessionspec.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of JSON what {@link Writer} wrote. */
final class Reader {

    private Reader() {}

    /** @param type as {@link Shape.Component} has it */
    static Object read(@Nullable Object json, String type) {
        switch (type.charAt(0)) {
            case '?':
                return json == null ? Optional.empty() : Optional.of(read(json, type.substring(1)));
            case '*':
                return List.copyOf(all(json, type.substring(1)));
            case '#':
                return Set.copyOf(all(json, type.substring(1)));
            default:
                return single(json, type);
        }
    }

    private static List<Object> all(@Nullable Object json, String type) {
        List<Object> all = new ArrayList<>();
        for (Object one : as(List.class, json)) {
            all.add(read(one, type));
        }
        return all;
    }

    private static Object single(@Nullable Object json, String type) {
        switch (type) {
            case "String":
                return as(String.class, json);
            case "Instant":
                return Times.instant(as(String.class, json));
            case "Duration":
                return Times.duration(as(String.class, json));
            case "boolean", "Boolean":
                return as(Boolean.class, json);
            case "int":
                return as(Integer.class, json);
            default:
                return json instanceof String name ? constant(name, type) : record(as(Map.class, json), type);
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

    private static Object record(Map<?, ?> json, String type) {
        Shape shape = Shapes.named(json.containsKey("type") ? as(String.class, json.get("type")) : type);
        List<Shape.Component> components = shape.components();
        Object[] parts = new Object[components.size()];
        for (int i = 0; i < parts.length; i++) {
            Shape.Component component = components.get(i);
            if (!json.containsKey(component.name())) {
                throw new IllegalArgumentException(shape.name() + " without " + component.name());
            }
            parts[i] = read(json.get(component.name()), component.type());
        }
        if (json.size() > parts.length + (json.containsKey("type") ? 1 : 0)) {
            throw new IllegalArgumentException(shape.name() + " with more than it has");
        }
        return shape.made(parts);
    }

    private static <T> T as(Class<T> type, @Nullable Object json) {
        if (!type.isInstance(json)) {
            throw new IllegalArgumentException("expected another thing than "
                    + (json == null ? "null" : json.getClass().getSimpleName()));
        }
        return type.cast(json);
    }
}
