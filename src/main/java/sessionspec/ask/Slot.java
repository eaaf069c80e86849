package sessionspec.ask;

import java.util.List;
import java.util.Optional;

/**
 * A place in a form of words where one of several things can stand.
 *
 * @param <T> of those things
 */
public interface Slot<T> {

    /** Its name in the form, such as {@code period}. */
    String name();

    /** What the words from there on say, if they say such a thing. */
    Optional<Taken<T>> take(List<String> words, int from);

    /** What can stand there, as it is written; none where that cannot be listed. */
    default List<String> values() {
        return List.of();
    }

    String written(T value);

    String step(T value);

    /** What was said in how many words. */
    record Taken<T>(T value, int words) {}
}
