package sessionspec.report.wording;

import java.util.Locale;

/** The name of a constant as the outputs write it. */
public final class ConstantName {

    private ConstantName() {}

    /** The name of a constant as the outputs write it: {@code not verified}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
