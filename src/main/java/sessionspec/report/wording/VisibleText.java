package sessionspec.report.wording;

import java.util.Locale;

/**
 * Makes text safe to look at, in one place for every output that people read: a character that would be invisible,
 * reorder its neighbours or be illegal in HTML is replaced by a visible stand-in. Escaping is not done here.
 */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    /** What separates lines, marks or changes the direction of writing, or has no width. */
    private static final String HIDDEN = "\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060"
            + "\u2066\u2067\u2068\u2069\uFEFF";

    private VisibleText() {}

    /** The same text, line breaks and tabs kept, everything else that cannot be seen made visible. */
    public static String text(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(point -> append(seen, point));
        return seen.toString();
    }

    /** Most texts are, and are told so without looking at each character closely. */
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < 0x20 ? letter != '\n' && letter != '\t' : letter >= 0x7F) {
                return text.codePoints().noneMatch(VisibleText::hidden);
            }
        }
        return true;
    }

    public static String line(String text) {
        return text(text.strip().replaceAll("\\s+", " "));
    }

    private static void append(StringBuilder seen, int point) {
        if (!hidden(point)) {
            seen.appendCodePoint(point);
        } else if (Character.getType(point) == Character.SURROGATE || noncharacter(point)) {
            seen.appendCodePoint(REPLACEMENT);
        } else {
            seen.append(String.format(Locale.ROOT, "[U+%04X]", point));
        }
    }

    private static boolean hidden(int point) {
        return HIDDEN.indexOf(point) >= 0
                || (Character.isISOControl(point) && point != '\n' && point != '\t')
                || (point >= 0xE0000 && point <= 0xE007F)
                || Character.getType(point) == Character.SURROGATE
                || noncharacter(point);
    }

    private static boolean noncharacter(int point) {
        return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
    }
}
