package sessionspec.report.wording;

import java.util.Locale;

/** Numbers as a reader writes them. */
public final class Numbers {

    private Numbers() {}

    /** With a comma between thousands. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Nothing for 0. */
    public static String ifAny(long number) {
        return number == 0 ? "" : of(number);
    }

    public static String count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    public static String count(int count, String noun, String nouns) {
        return of(count) + " " + (count == 1 ? noun : nouns);
    }
}
