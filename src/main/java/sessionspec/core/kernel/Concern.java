package sessionspec.core.kernel;

import java.util.List;

/**
 * A control and the kinds of event that concern it; it is asked about no others.
 *
 * @param kinds narrow or wide
 */
public record Concern(Control control, List<Class<?>> kinds) {

    public static Concern of(Control control, Class<?>... kinds) {
        return new Concern(control, List.of(kinds));
    }

    boolean isIn(Event event) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(event));
    }
}
