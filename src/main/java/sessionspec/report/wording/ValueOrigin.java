package sessionspec.report.wording;

import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Origin;

/** What kind of value a lifetime is and where it comes from. */
public final class ValueOrigin {

    private ValueOrigin() {}

    public static String of(Origin origin) {
        return switch (origin) {
            case QUOTED -> "quoted";
            case DERIVED -> "derived";
            case ASSUMED -> "assumed";
            case CONFIGURED -> "the example\u2019s";
        };
    }

    /** What kind of value it is and where it comes from, such as {@code default, quoted}. */
    public static String withKind(Lifetime lifetime) {
        String origin = of(lifetime.origin());
        return lifetime.origin() == Origin.CONFIGURED ? origin : ConstantName.of(lifetime.kind()) + ", " + origin;
    }
}
