package sessionspec.written;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes of all types of the model, looked up in the types themselves. In the page, which cannot look anything up,
 * another class of this name has them in a table, which the build writes by {@code ShapeSources}.
 */
final class Shapes {

    private static final String MODEL = "sessionspec.core.";
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, String> CONTAINERS =
            Map.of(Optional.class, "?", List.class, "*", Set.class, "#");

    static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Reflected::new);
    }

    /** @throws IllegalArgumentException if there is no such type */
    static Shape named(String name) {
        try {
            return of(Class.forName(name.startsWith("sessionspec.") ? name : MODEL + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("the model has no " + name, e);
        }
    }

    static String name(Class<?> type) {
        String name = type.getName();
        return name.startsWith(MODEL) ? name.substring(MODEL.length()) : name;
    }

    static String components(Class<?> type) {
        return componentsOf(type)
                .map(it -> it.getName() + " " + named(it.getGenericType()) + " ")
                .collect(Collectors.joining());
    }

    private static String named(Type type) {
        if (type instanceof ParameterizedType generic && CONTAINERS.containsKey(generic.getRawType())) {
            return CONTAINERS.get(generic.getRawType()) + named(generic.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        return raw.getName().startsWith("java.") || raw.isPrimitive() ? raw.getSimpleName() : name(raw);
    }

    static boolean isNamed(Class<?> type) {
        return type.getInterfaces().length > 0;
    }

    static Stream<RecordComponent> componentsOf(Class<?> type) {
        return Stream.ofNullable(type.getRecordComponents()).flatMap(Stream::of);
    }

    private static final class Reflected extends Shape {

        private final List<Method> accessors;
        private final Optional<Constructor<?>> constructor;
        private final Object[] constants;

        Reflected(Class<?> type) {
            super(Shapes.name(type), Shapes.isNamed(type), Shapes.components(type));
            accessors = componentsOf(type).map(RecordComponent::getAccessor).toList();
            constructor = type.isRecord() ? Optional.of(constructor(type)) : Optional.empty();
            constants = type.isEnum() ? type.getEnumConstants() : new Object[0];
            accessors.forEach(accessor -> accessor.setAccessible(true));
            constructor.ifPresent(it -> it.setAccessible(true));
        }

        private static Constructor<?> constructor(Class<?> type) {
            try {
                return type.getDeclaredConstructor(
                        componentsOf(type).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Object[] parts(Object value) {
            Object[] parts = new Object[accessors.size()];
            try {
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = accessors.get(i).invoke(value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return parts;
        }

        @Override
        protected Object made(Object[] parts) {
            try {
                return constructor
                        .orElseThrow(() -> new IllegalArgumentException(name() + " is made of nothing"))
                        .newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no such " + name(), e);
            }
        }

        @Override
        protected Object[] constants() {
            return constants;
        }
    }
}
