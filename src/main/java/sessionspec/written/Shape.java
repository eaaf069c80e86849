package sessionspec.written;

import java.util.ArrayList;
import java.util.List;

/** What values of one type are made of: a record of its components, or one of the constants of an enum. */
public abstract class Shape {

    private final String name;
    private final boolean named;
    private final List<Component> components = new ArrayList<>();

    /**
     * A component of a record.
     *
     * @param type {@code String}, {@code Instant}, {@code Duration}, {@code boolean}, {@code int}, or the name of a type of
     *     the model; after {@code ?} where it is optional, {@code *} in a list, and {@code #} in a set
     */
    record Component(String name, String type) {}

    /**
     * @param name       of the type below the model's, such as {@code kernel.Place}
     * @param named      whether the name has to be written, because it can stand where only an interface is declared
     * @param components name and type of each in turn, each with a space after it
     */
    protected Shape(String name, boolean named, String components) {
        this.name = name;
        this.named = named;
        int from = 0;
        while (from < components.length()) {
            int middle = components.indexOf(' ', from);
            int end = components.indexOf(' ', middle + 1);
            this.components.add(
                    new Component(components.substring(from, middle), components.substring(middle + 1, end)));
            from = end + 1;
        }
    }

    final String name() {
        return name;
    }

    final boolean isNamed() {
        return named;
    }

    final List<Component> components() {
        return components;
    }

    protected abstract Object[] parts(Object value);

    protected abstract Object made(Object[] parts);

    protected abstract Object[] constants();
}
