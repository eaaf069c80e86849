package sessionspec.drift.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sessionspec.catalogue.Sha256;

/**
 * By what two texts are the same: every character that can matter, or only what is more than a matter of style.
 *
 * @param exact     over the folded text, with spaces only between letters and digits; of a command or a rule over all that is written
 * @param editorial over its words and signs, whatever their case, commas and spaces, contractions in full; equal digests
 *                  of the one kind are equal of the other, too
 */
public record Digests(String exact, String editorial) {

    private static final int HEX_DIGITS = 12;

    private static final Pattern IDLE_SPACE = Pattern.compile(" (?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}]) ");

    /** A space more or less at the dash of a parameter makes another command. */
    private static final Pattern IDLE_BUT_AT_A_DASH = Pattern.compile(" (?![\\p{L}\\p{N}-])|(?<![\\p{L}\\p{N}-]) ");

    public static Digests of(Wording wording) {
        String exact = Code.is(wording)
                ? Code.exact(wording.written())
                : (Code.isIn(wording) ? IDLE_BUT_AT_A_DASH : IDLE_SPACE)
                        .matcher(wording.text())
                        .replaceAll("");
        String editorial =
                wording.words().stream().map(word -> styled(wording, word)).collect(Collectors.joining());
        return new Digests(digest(exact), digest(editorial));
    }

    /** Whether a number stands there in digits or as a word is more than style. */
    private static String styled(Wording wording, Word word) {
        return word.kind() == WordKind.NUMBER
                ? " " + wording.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT) + " "
                : word.said();
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }
}
