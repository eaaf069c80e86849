package sessionspec.core.kernel;

import java.time.Duration;
import java.util.Optional;

/**
 * A period or a limit, declared once; the judgement and the report both read it here.
 *
 * @param name   the field's name for it, such as {@code PRT refresh cycle}
 * @param length how long, more than zero
 * @param rule   id of the rule that it belongs to
 * @param kind   what the value is to a setting
 * @param origin where the value comes from
 */
public record Lifetime(String name, Duration length, String rule, Kind kind, Origin origin) {

    /** What a value is to a setting, as the documents have it. */
    public enum Kind {
        /** It holds while nobody sets another; where defaults vary, it is an end of their range. */
        DEFAULT,
        /** The middle of a range of defaults, which decides about none of them. */
        AVERAGE,
        /** The least that can be set. */
        MINIMUM,
        /** The greatest that can be set. */
        MAXIMUM,
        /** No document names a setting for it. */
        FIXED,
        /** It is advised. */
        RECOMMENDED,
        /** Advice names it for instance, so that another may do as well. */
        EXAMPLE,
        /** Somebody set it, in an example. */
        CONFIGURED
    }

    public Lifetime {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("A lifetime must be longer than nothing: " + name);
        }
    }

    /** The period that an administrator chose. */
    public static Lifetime configured(String name, Duration length, String rule) {
        return new Lifetime(name, length, rule, Kind.CONFIGURED, Origin.CONFIGURED);
    }

    /** The same, but as long as an administrator set it to be, if one did. */
    public Lifetime unless(Optional<Duration> set) {
        return set.map(other -> configured(name, other, rule)).orElse(this);
    }

    /** Where the value of a lifetime comes from. */
    public enum Origin {
        /** A document prints the value. */
        QUOTED,
        /** It follows from values that documents print. */
        DERIVED,
        /** No document prints it; an interpretation says why we took it. */
        ASSUMED,
        /** An administrator's setting in an example, whether or not a document names the same value. */
        CONFIGURED
    }
}
