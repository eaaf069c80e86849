package sessionspec.change;

import java.util.List;

/**
 * One thing that is not as it was.
 *
 * @param id          its permalink; the name of a period or limit; for a decision that of its example
 * @param at          for a decision its instant as ISO 8601 writes it, with {@code #2} and so on where several fall on
 *                    one; else empty
 * @param rules       ids of the rules that it touches: those that rest on it now, or did before it was removed
 * @param differences what of it changed; empty unless it exists in both reports
 */
public record ReportChange(
        Subject subject,
        String id,
        String at,
        Kind kind,
        String title,
        List<String> rules,
        List<Difference> differences) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @param before what is no longer there: the value, or those of a list
     * @param after  what came in its place; both are empty when a list has only another order
     */
    public record Difference(Aspect aspect, List<String> before, List<String> after) {}
}
