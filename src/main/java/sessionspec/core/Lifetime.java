package sessionspec.core;

import java.time.Duration;

/**
 * A period or a limit, declared once; the judgement and the report both read it here.
 *
 * @param name   the field's name for it, such as {@code PRT refresh cycle}
 * @param length how long, more than zero
 * @param rule   id of the rule that it belongs to
 * @param origin where the value comes from
 */
public record Lifetime(String name, Duration length, String rule, Origin origin) {

    public Lifetime {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("A lifetime must be longer than nothing: " + name);
        }
    }

    /** The period that an administrator chose. */
    static Lifetime configured(String name, Duration length, String rule) {
        return new Lifetime(name, length, rule, Origin.CONFIGURED);
    }

    /** The same, but as long as an administrator set it. */
    Lifetime lasting(Duration other) {
        return configured(name, other, rule);
    }
}
