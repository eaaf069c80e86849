package sessionspec.trace;

import java.util.List;

/**
 * One step of an example, as it ran.
 *
 * @param keyword    as written, such as {@code Given}
 * @param role       what {@code And} and {@code But} go on with, too
 * @param line       line of the step in its feature file; 0 of what stands in none
 * @param values     the parts of the text that are arguments of the step definition, in order, not overlapping
 * @param status     lower case as Cucumber names it: passed, failed, skipped, pending, undefined, ambiguous, unknown
 * @param definition where its step definition stands, such as {@code sessionspec.glue.ClockSteps.at(...)}; may be empty
 */
public record Step(
        String keyword,
        Role role,
        int line,
        String text,
        List<Value> values,
        List<List<String>> table,
        String docString,
        String status,
        String message,
        String definition) {

    /** What a step is for, by the keyword that it begins with or goes on with. */
    public enum Role {
        GIVEN("Given"),
        WHEN("When"),
        THEN("Then");

        private final String keyword;

        Role(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }

        /** Whether a phrase of that role may stand here: what happened before may be given, too. */
        public boolean takes(Role phrase) {
            return phrase == this || this == GIVEN && phrase == WHEN;
        }
    }

    /**
     * @param start index of the first character
     * @param end   index after the last
     */
    public record Value(int start, int end) {}
}
