package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.trace.Step;

/**
 * An outline, told once, and what came of its rows.
 *
 * @param name    with placeholders
 * @param answers whether the table has a column of its own for what came of the rows
 */
public record OutlineView(
        String id,
        String name,
        int line,
        String note,
        Badge status,
        boolean open,
        List<Step> steps,
        List<String> columns,
        boolean answers,
        List<RowView> rows)
        implements CardView {

    /** A sentence: its first row's name. */
    public String title() {
        String first = rows.get(0).example().example().name();
        return rows.size() == 1 ? first : first + " (first of " + rows.size() + " rows)";
    }

    /**
     * @param answer what whoever asked was told, at the time that the row names or else in the end; empty when nobody
     *     waited for an answer
     */
    public record RowView(ExampleView example, List<String> cells, String answer, String tone, Badge status) {

        /** Class name of the colour of a cell that says what was answered; null of any other. */
        public @Nullable String tone(String cell) {
            return !answer.isEmpty() && cell.equals(answer) ? tone : null;
        }
    }
}
