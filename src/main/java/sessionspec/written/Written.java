package sessionspec.written;

import sessionspec.json.JsonReader;

/**
 * Values of the model as JSON text: records by their components in order, what can stand for an interface with the name of
 * its type below the model's, instants and durations as ISO text, sets in order. Equal values are equal text, whatever wrote
 * them: the same classes run in the page.
 */
public final class Written {

    private Written() {}

    /** @throws IllegalArgumentException if an instant or a duration in it is not in whole seconds */
    public static String of(Object value) {
        return Writer.written(value);
    }

    /** Sixty-four bits of a value as text: equal for all that is written alike, and hardly for anything else. */
    public static String digest(Object value) {
        return Digest.of(value);
    }

    /**
     * @throws IllegalArgumentException if the text is not what {@link #of} writes of such a value, saying why
     * @throws sessionspec.json.MalformedJson if it is no JSON
     */
    public static <T> T read(String json, Class<T> type) {
        return type.cast(Reader.read(JsonReader.read(json), Shapes.of(type).name()));
    }
}
