package sessionspec.report.wording;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a reader calls the constants of the program: {@code terms.properties}, and otherwise by their names. */
public final class Terms {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("sessionspec.report.terms", Locale.ROOT);

    private Terms() {}

    public static String of(Enum<?> constant) {
        String key = key(constant);
        return WORDS.containsKey(key) ? WORDS.getString(key) : name(constant);
    }

    /** The name of a constant as the outputs write it, whatever a reader calls it: {@code not verified}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * What else is said of a constant.
     *
     * @param what such as {@code advice}; every constant of the type has it
     */
    public static String of(Enum<?> constant, String what) {
        return WORDS.getString(key(constant) + "." + what);
    }

    /** Such as {@code 2 passages are claimed by no statement}. */
    static String count(Enum<?> constant, int count) {
        return String.format(Locale.ROOT, of(constant, count == 1 ? "one" : "many"), count);
    }

    static String key(Enum<?> constant) {
        return type(constant.getDeclaringClass()) + "." + constant.name();
    }

    static String type(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
