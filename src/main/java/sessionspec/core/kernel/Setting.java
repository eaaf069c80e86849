package sessionspec.core.kernel;

/**
 * Something that has a value only if a rule settles it.
 *
 * @param name what it is called
 * @param of   what it is a setting of, such as one policy; the same for all where there is one only
 * @param <T>  what its values are
 */
public record Setting<T>(String name, Object of) {}
