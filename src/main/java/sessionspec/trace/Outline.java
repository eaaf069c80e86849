package sessionspec.trace;

import java.util.List;
import java.util.Map;

/**
 * What the rows of an outline have in common. A placeholder is the name of a column in angle brackets.
 *
 * @param name    its name, with placeholders
 * @param steps   texts of its steps, with placeholders, by their lines
 * @param columns names in the header of the table
 */
public record Outline(String name, Map<Integer, String> steps, List<String> columns) {

    /** What stands for the value of a column. */
    public static String placeholder(String column) {
        return "<" + column + ">";
    }

    /**
     * A row of an outline.
     *
     * @param cells its values, as many as there are columns
     */
    public record Row(Outline outline, List<String> cells) {}
}
