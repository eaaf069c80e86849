package sessionspec.core.consistency;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Looks into events and facts, which are records. */
final class Shapes {

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            try {
                RecordComponent[] components = type.getRecordComponents();
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new Shape(components, constructor);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private Shapes() {}

    /** The same, but for what the change makes of its innermost parts. */
    @SuppressWarnings("unchecked")
    static <T> T with(T thing, UnaryOperator<Object> change) {
        return (T) changed(thing, change);
    }

    /** Shows all the innermost parts. */
    static void visit(Object thing, Consumer<Object> visitor) {
        changed(thing, part -> {
            visitor.accept(part);
            return part;
        });
    }

    private static Object changed(Object thing, UnaryOperator<Object> change) {
        if (thing instanceof Optional<?> optional) {
            return optional.map(it -> changed(it, change));
        } else if (thing instanceof List<?> list) {
            return list.stream().map(it -> changed(it, change)).toList();
        } else if (thing instanceof Set<?> set) {
            return set.stream().map(it -> changed(it, change)).collect(Collectors.toUnmodifiableSet());
        } else if (!(thing instanceof Record)) {
            return change.apply(thing);
        }
        Shape shape = SHAPES.computeIfAbsent(thing.getClass(), Shape::of);
        try {
            Object[] parts = new Object[shape.components.length];
            boolean same = true;
            for (int i = 0; i < parts.length; i++) {
                Object before = shape.components[i].getAccessor().invoke(thing);
                parts[i] = changed(before, change);
                same &= parts[i] == before || parts[i].equals(before);
            }
            return same ? thing : shape.constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
