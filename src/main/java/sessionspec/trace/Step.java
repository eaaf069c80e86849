package sessionspec.trace;

import java.util.List;

/**
 * One step of an example, as it ran.
 *
 * @param keyword    as written, such as {@code Given}
 * @param text       with the values of the outline filled in
 * @param values     the parts of the text that are arguments of the step definition, in order, not overlapping
 * @param table      rows of its data table, empty when there is none
 * @param docString  its doc string, empty when there is none
 * @param status     lower case as Cucumber names it: passed, failed, skipped, pending, undefined, ambiguous, unknown
 * @param message    what went wrong, empty when nothing did
 * @param definition where its step definition stands, such as {@code sessionspec.glue.ClockSteps.at(...)}; may be empty
 */
public record Step(
        String keyword,
        String text,
        List<Value> values,
        List<List<String>> table,
        String docString,
        String status,
        String message,
        String definition) {

    /**
     * @param start index of the first character
     * @param end   index after the last
     */
    public record Value(int start, int end) {}
}
