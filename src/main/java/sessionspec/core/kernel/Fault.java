package sessionspec.core.kernel;

/**
 * A small change of the model that an example must notice.
 *
 * @param rule whose rule it is
 * @param part the only part of it that is meant; empty for the whole rule
 */
public record Fault(Kind kind, String rule, String part) {

    public enum Kind {
        NONE,
        /** The model is deaf to the rule. */
        SILENCED,
        /** What the rule denies happens. */
        FORCED
    }

    public static final Fault NONE = new Fault(Kind.NONE, "", "");

    /** The model is deaf to every rule. */
    static final Fault DEAF = new Fault(Kind.SILENCED, "", "");

    public static Fault silenced(String rule) {
        return new Fault(Kind.SILENCED, rule, "");
    }

    public static Fault forced(String rule) {
        return new Fault(Kind.FORCED, rule, "");
    }

    /** The same, but for one part of the rule only. */
    public Fault in(String only) {
        return new Fault(kind, rule, only);
    }

    boolean silences(String other, String itsPart) {
        return kind == Kind.SILENCED && concerns(other, itsPart);
    }

    boolean forces(String other, String itsPart) {
        return kind == Kind.FORCED && concerns(other, itsPart);
    }

    private boolean concerns(String other, String itsPart) {
        return (rule.isEmpty() || rule.equals(other)) && (part.isEmpty() || part.equals(itsPart));
    }
}
