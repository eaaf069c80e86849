package sessionspec.drift.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which words of documents a copy has spoilt: two that lost the space between them, as copies of a page do where it
 * changed the type, and letters that were read in the wrong encoding. It knows the words of the documents themselves, and
 * may overlook one; a name such as {@code AccessTokenLifetime} is none.
 */
public final class SpoiltWords {

    /** A letter of more than one byte, each byte of which was taken for a letter. */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2018-\u203A\u20AC\u2122]|\uFFFD");

    private static final Pattern AFTER_A_SIGN = Pattern.compile("\\p{Ll}[,;:]\\p{Lu}|\\p{Ll}>\\p{Ll}{2}");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OF_COMMANDS = Pattern.compile("^[-–$\\[(]*[-–$\\[]|[=/\\\\@_]");
    private static final Pattern HUMPS = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final int REST = 5;
    private static final int OFTEN = 3;

    private final Map<String, Integer> known = new HashMap<>();

    /** @param passages of all documents, for what the one glues the other may have apart */
    public SpoiltWords(Stream<String> passages) {
        passages.flatMap(SPACES::splitAsStream)
                .map(SpoiltWords::bare)
                .flatMap(word -> Stream.of(word, last(word), word.toLowerCase(Locale.ROOT))
                        .distinct())
                .forEach(word -> known.merge(word, 1, Integer::sum));
    }

    /** Whether the copy has spoilt it: a word with the signs that stand at it, of one of the passages. */
    public boolean has(String written) {
        if (MISREAD.matcher(written).find()) {
            return true;
        }
        if (OF_COMMANDS.matcher(written).find()) {
            return false;
        }
        String word = bare(written);
        return AFTER_A_SIGN.matcher(written).find() || gluedBefore(word) || gluedAfter(word) || ofTwo(word);
    }

    /** A small word in front, as in "theDefault", "thedefault", "be80" or "the&lt;element". */
    private boolean gluedBefore(String word) {
        return KnownWords.GLUED_BEFORE.stream().filter(word::startsWith).anyMatch(small -> {
            String rest = word.substring(small.length());
            return rest.matches("[\\p{Lu}<].*") && (isKnown(bare(rest)) || isKnown(first(bare(rest))))
                    || rest.matches("\\d.*")
                    || small.length() >= OFTEN && (rest.length() >= REST && isKnown(rest) || ofTwo(rest));
        });
    }

    /** A small word behind, as in "Accessto" or "LifetimeParameteris". */
    private boolean gluedAfter(String word) {
        return KnownWords.GLUED_AFTER.stream().filter(word::endsWith).anyMatch(small -> {
            String rest = word.substring(0, word.length() - small.length());
            return rest.length() >= REST - 1
                    && once(word)
                    && (isKnown(last(rest)) || isKnown(rest.replaceFirst("s$", "")));
        });
    }

    /** A name of several words with a word behind, as in "TimeSpanobject"; else two words that are often there. */
    private boolean ofTwo(String word) {
        return IntStream.range(1, word.length()).anyMatch(at -> {
            String one = word.substring(0, at);
            String other = word.substring(at);
            return Character.isLowerCase(other.charAt(0))
                    && isKnown(one)
                    && isKnown(other)
                    && once(word)
                    && (HUMPS.split(one).length > 1 && other.length() >= REST || isOften(one) && isOften(other));
        });
    }

    private boolean isOften(String word) {
        return word.length() > REST && known.getOrDefault(word, 0) >= OFTEN;
    }

    private boolean isKnown(String word) {
        return known.containsKey(word);
    }

    private boolean once(String word) {
        return known.getOrDefault(word, 0) <= 1;
    }

    /** Of a name such as {@code AccessTokenLifetime} the last word; of any other word itself. */
    private static String last(String name) {
        List<String> humps = List.of(HUMPS.split(name));
        return humps.get(humps.size() - 1);
    }

    private static String first(String name) {
        return HUMPS.split(name)[0];
    }

    private static String bare(String written) {
        return AROUND.matcher(written).replaceAll("");
    }
}
