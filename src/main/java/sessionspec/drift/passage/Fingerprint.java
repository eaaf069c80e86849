package sessionspec.drift.passage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
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

    private Fingerprint() {}

    /** The fingerprint of a text; empty when it has no letter or digit at all and so is no passage. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String reduced = ascii(composed);
        if (reduced.isEmpty()) {
            reduced = anyScript(composed);
        }
        return reduced.isEmpty()
                ? ""
                : Sha256.of(reduced.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }

    private static String ascii(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                kept.append((char) (c - 'A' + 'a'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String anyScript(String text) {
        StringBuilder kept = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
