package sessionspec.trace;

import java.util.List;
import java.util.Map;

/**
 * What the rows of an outline have in common. A placeholder is the name of a column in angle brackets.
 *
 * @param steps texts of its steps, with placeholders, by their lines
 */
public record Outline(String name, Map<Integer, String> steps, List<String> columns) {

    public static String placeholder(String column) {
        return "<" + column + ">";
    }

    /** A row of an outline. */
    public record Row(Outline outline, List<String> cells) {}
}
