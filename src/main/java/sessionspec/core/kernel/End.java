package sessionspec.core.kernel;

import java.time.Instant;

/**
 * What ended a fact.
 *
 * @param by     the finding of the rule that did
 * @param ranOut whether its time had passed, rather than something having happened
 * @param at     when that was noticed
 */
public record End(Finding by, boolean ranOut, Instant at) {

    /** Whether something happened that by a rule of this family ended it. */
    public boolean happenedBy(String family) {
        return !ranOut && by.rule().startsWith(family + "-");
    }

    boolean is(String rule, String part) {
        return by.rule().equals(rule) && by.part().equals(part);
    }
}
