package sessionspec.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes, in Java, what {@link Shapes} looks up: a class for each package of the model, so that it reaches what only the
 * package knows, and a class in place of {@link Shapes} that knows these.
 */
public final class ShapeSources {

    private static final String NAME = "WrittenShapes";

    private ShapeSources() {}

    /**
     * The sources by the names of their classes.
     *
     * @param types records and enums of the model, none of them private
     */
    public static Map<String, String> of(List<Class<?>> types) {
        Map<String, List<Class<?>>> packages = new TreeMap<>();
        types.forEach(type -> packages.computeIfAbsent(type.getPackageName(), it -> new ArrayList<>())
                .add(type));
        Map<String, String> sources = new TreeMap<>();
        packages.forEach((name, all) -> sources.put(name + "." + NAME, ofPackage(name, all)));
        sources.put(Shapes.class.getName(), ofAll(List.copyOf(packages.keySet())));
        return sources;
    }

    private static String ofAll(List<String> packages) {
        StringBuilder calls = new StringBuilder();
        packages.forEach(name -> calls.append(name + "." + NAME + ".all(BY_TYPE);\n"));
        return """
                package sessionspec.written;
                import java.util.HashMap;
                import java.util.Map;
                final class Shapes {
                    private static final Map<Class<?>, Shape> BY_TYPE = new HashMap<>();
                    private static final Map<String, Shape> BY_NAME = new HashMap<>();
                    static {
                        %s
                        for (Shape shape : BY_TYPE.values()) {
                            BY_NAME.put(shape.name(), shape);
                        }
                    }
                    static Shape of(Class<?> type) {
                        return known(BY_TYPE.get(type), "type");
                    }
                    static Shape named(String name) {
                        return known(BY_NAME.get(name), name);
                    }
                    private static Shape known(Shape shape, String name) {
                        if (shape == null) {
                            throw new IllegalArgumentException("the model has no " + name);
                        }
                        return shape;
                    }
                }
                """.formatted(calls);
    }

    private static String ofPackage(String name, List<Class<?>> types) {
        StringBuilder all = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        StringBuilder made = new StringBuilder();
        StringBuilder constants = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            Class<?> type = types.get(i);
            String java = type.getCanonicalName();
            all.append("all.put(%s.class, new %s(%d, \"%s\", %b, \"%s\"));\n"
                    .formatted(java, NAME, i, Shapes.name(type), Shapes.isNamed(type), Shapes.components(type)));
            if (type.isEnum()) {
                constants.append("case %d: return %s.values();\n".formatted(i, java));
            } else {
                parts.append("case %d: { %s it = (%s) value; return new Object[] {%s}; }\n"
                        .formatted(i, java, java, accessors(type)));
                made.append("case %d: return new %s(%s);\n".formatted(i, java, arguments(type)));
            }
        }
        return """
                package %1$s;
                import sessionspec.written.Shape;
                @SuppressWarnings("unchecked")
                public final class %2$s extends Shape {
                    private static final Object[] NONE = {};
                    private final int id;
                    private %2$s(int id, String name, boolean named, String components) {
                        super(name, named, components);
                        this.id = id;
                    }
                    public static void all(java.util.Map<Class<?>, Shape> all) {
                        %3$s
                    }
                    @Override protected Object[] parts(Object value) {
                        switch (id) {
                            %4$s
                            default: return NONE;
                        }
                    }
                    @Override protected Object made(Object[] p) {
                        switch (id) {
                            %5$s
                            default: throw new IllegalArgumentException();
                        }
                    }
                    @Override protected Object[] constants() {
                        switch (id) {
                            %6$s
                            default: return NONE;
                        }
                    }
                }
                """.formatted(name, NAME, all, parts, made, constants);
    }

    private static String accessors(Class<?> type) {
        return String.join(
                ", ",
                Shapes.componentsOf(type).map(it -> "it." + it.getName() + "()").toList());
    }

    private static String arguments(Class<?> type) {
        var components = Shapes.componentsOf(type).toList();
        return String.join(
                ", ",
                IntStream.range(0, components.size())
                        .mapToObj(i -> "("
                                + components
                                        .get(i)
                                        .getGenericType()
                                        .getTypeName()
                                        .replace('$', '.') + ") p[" + i + "]")
                        .toList());
    }
}
