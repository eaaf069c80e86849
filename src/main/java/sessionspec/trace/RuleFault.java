package sessionspec.trace;

import java.util.List;
import sessionspec.core.kernel.Fault;

/**
 * What became of a rule's own examples when the core was given a fault of the rule: an example turns red when an answer,
 * a fact or advice that it asserts comes out otherwise.
 *
 * @param kind     silenced, or forced where nothing turns red by silence; {@code NONE} when nothing was tried
 * @param red      ids of the examples that turned red, in file order
 * @param of       how many were told again
 * @param unproved parts of the rule that were found in its examples and that no fault of their own turns red, sorted
 */
public record RuleFault(Fault.Kind kind, List<String> red, int of, List<String> unproved) {

    /** No example of the rule ran and passed. */
    public static final RuleFault UNTRIED = new RuleFault(Fault.Kind.NONE, List.of(), 0, List.of());

    public boolean proves() {
        return !red.isEmpty();
    }
}
