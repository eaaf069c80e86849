package sessionspec.report.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, time stamps and ids of commits as a reader writes them. */
public final class Numbers {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private Numbers() {}

    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String ifAny(long number) {
        return number == 0 ? "" : of(number);
    }

    public static String count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    public static String count(int count, String noun, String nouns) {
        return of(count) + " " + (count == 1 ? noun : nouns);
    }

    /** Several, the last behind that word: {@code a, b and c}. */
    public static String list(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + word + " " + parts.get(last);
    }

    /** An instant that is never part of a story, such as {@code 2026-02-03 10:15 UTC}. */
    public static String stamp(Instant instant) {
        return STAMP.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The first 12 digits of the id of a commit, and the {@code +} of one that files differ from; words as they are. */
    public static String commit(String commit) {
        return commit.replaceFirst("^([0-9a-f]{12})[0-9a-f]+", "$1");
    }
}
