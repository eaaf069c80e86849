package sessionspec.core.kernel;

/**
 * What ended a fact.
 *
 * @param by     the finding of the rule that did
 * @param ranOut whether its time had passed, rather than something having happened
 * @param during what happened when that was noticed
 */
public record End(Finding by, boolean ranOut, Event during) {

    /** Whether an event of this kind ended it, rather than that its time had passed. */
    public boolean cameWith(Class<? extends Event> kind) {
        return !ranOut && kind.isInstance(during);
    }

    boolean is(String rule, String part) {
        return by.rule().equals(rule) && by.part().equals(part);
    }
}
