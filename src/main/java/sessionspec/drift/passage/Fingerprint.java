package sessionspec.drift.passage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import sessionspec.catalogue.Sha256;

/**
 * How a passage is known without being copied: the first 12 hex digits of SHA-256 over its ASCII letters and digits
 * in lower case. White space, punctuation and typographic variants therefore do not matter, so that the same sentence
 * matches whether it was saved as HTML, Markdown or text.
 *
 * <p>A text without any ASCII letter or digit is taken by its letters and digits of whatever script instead, so that
 * it is not skipped in silence. Decided for good.
 */
public final class Fingerprint {

    private static final int HEX_DIGITS = 12;
    private static final int AFTER_ASCII = 0x80;

    private Fingerprint() {}

    /** Whether a text has none, which is told without making it. */
    static boolean isMissing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The fingerprint of a text; empty when it has no letter or digit at all and so is no passage. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String ascii = only(composed, c -> c < AFTER_ASCII && Character.isLetterOrDigit(c));
        String reduced = ascii.isEmpty() ? only(composed, Character::isLetterOrDigit) : ascii;
        return reduced.isEmpty()
                ? ""
                : Sha256.of(reduced.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                        .substring(0, HEX_DIGITS);
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
