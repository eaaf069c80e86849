package sessionspec.next.kernel;

/**
 * A small change of the model that an example must notice.
 *
 * @param rule whose rule it is
 */
public record Fault(Kind kind, String rule) {

    public enum Kind {
        NONE,
        /** The model is deaf to the rule. */
        SILENCED,
        /** What the rule denies happens. */
        FORCED
    }

    public static final Fault NONE = new Fault(Kind.NONE, "");

    public static Fault silenced(String rule) {
        return new Fault(Kind.SILENCED, rule);
    }

    public static Fault forced(String rule) {
        return new Fault(Kind.FORCED, rule);
    }

    boolean silences(String other) {
        return kind == Kind.SILENCED && rule.equals(other);
    }

    boolean forces(String other) {
        return kind == Kind.FORCED && rule.equals(other);
    }
}
