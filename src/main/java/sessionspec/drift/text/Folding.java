package sessionspec.drift.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes one of what cannot carry meaning: the kinds of quotes, dashes, apostrophes and spaces, and emphasis. */
final class Folding {

    private static final String QUOTES = "\"“”„‟«»";
    private static final String APOSTROPHES = "'’‘‚‛´ʼ";
    private static final String DASHES = "-‐‑‒–—―−﹣－";

    /** Forms of the characters of ASCII that are as wide as Chinese ones. */
    private static final char FIRST_WIDE = '\uFF01';

    private static final char LAST_WIDE = '\uFF5E';

    /** The marks of emphasis in pairs around words, and those of code. */
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*])");

    private static final Pattern QUOTED_CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DASH = Pattern.compile("[" + DASHES + "]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[<>*_\\[\\]#])");

    /**
     * The same text with one kind of each, and one space where there are several. An apostrophe stands behind a letter, within
     * a word or where no quotation is open; anywhere else the sign is a quote.
     */
    static String of(String text) {
        String plain = plain(Normalizer.normalize(text, Normalizer.Form.NFC).replace("`", ""));
        StringBuilder folded = new StringBuilder(plain.length());
        boolean quoted = false;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (APOSTROPHES.indexOf(c) >= 0) {
                boolean apostrophe = isLetter(plain, at - 1) && (isLetter(plain, at + 1) || !quoted);
                quoted ^= !apostrophe;
                folded.append(apostrophe ? '\'' : '"');
            } else {
                folded.append(one(c));
            }
        }
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** As it is written, but for the kinds of dashes, which a page changes on its way; of quotes not each may stand for the other. */
    static String written(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = plain(QUOTED_CODE.matcher(composed).replaceAll("$1"));
        return SPACES.matcher(DASH.matcher(plain).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    private static String plain(String composed) {
        return EMPHASIS.matcher(ESCAPED.matcher(composed).replaceAll("")).replaceAll("$2");
    }

    private static String one(char c) {
        if (QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return String.valueOf((char) (c - FIRST_WIDE + '!'));
        }
        return c == '…' ? "..." : String.valueOf(c);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
