package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block of text into sentences; the same words are cut at the same places whatever format they were saved in.
 *
 * <p>A sentence ends after {@code .}, {@code !} or {@code ?} and the quotes and brackets that close with it, when
 * white space follows and then an upper-case letter, a digit, or an opening quote or bracket. Copies of a page lose
 * spaces, so it also ends when an upper-case letter follows at once and a lower-case letter or {@code )} stands before
 * the mark. It does not end inside an address or a {@code $variable.Property}, nor after an abbreviation of single
 * letters such as {@code e.g.}. Colons and semicolons end nothing. Decided for good.
 */
final class Segmenter {

    private static final String INVISIBLE = "\u200B\u2060\uFEFF\u00AD";
    private static final char NEXT_LINE = '\u0085';
    private static final String MARKS = ".!?";
    private static final String CLOSERS = "\"'”’»)]}*_`";
    private static final String OPENERS = "\"'“‘„«([{";
    private static final String EMPHASIS = "*_`";

    /** The sentences of a block in order, white space folded and trimmed; none for a blank block. */
    static List<String> sentences(String block) {
        String text = fold(block);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        boolean technical = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ') {
                technical = false;
            } else if (c == '$' || c == ':' && text.startsWith("://", i) || c == 'w' && text.startsWith("www.", i)) {
                technical = true;
            }
            if (MARKS.indexOf(c) < 0) {
                i++;
                continue;
            }
            int end = skip(text, skip(text, i, MARKS), CLOSERS);
            if (end < text.length() && endsSentence(text, i, end, technical)) {
                sentences.add(text.substring(start, end).strip());
                start = end;
            }
            i = end;
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    /**
     * Every run of white space, no-break spaces included, becomes one space; invisible characters that only guide
     * line breaking go.
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (INVISIBLE.indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString().stripTrailing();
    }

    private static boolean endsSentence(String text, int mark, int end, boolean technical) {
        if (text.charAt(end) != ' ') {
            return !technical && beforeLostSpace(text, mark) && upperCase(text.codePointAt(end));
        }
        int next = skip(text, end + 1, EMPHASIS);
        if (next >= text.length() || abbreviation(text, mark)) {
            return false;
        }
        int first = text.codePointAt(next);
        return upperCase(first) || Character.isDigit(first) || OPENERS.indexOf(first) >= 0;
    }

    private static boolean beforeLostSpace(String text, int mark) {
        return mark > 0 && (text.charAt(mark - 1) == ')' || Character.isLowerCase(text.codePointBefore(mark)));
    }

    /** Whether the mark is the second full stop of "e.g." and its like. */
    private static boolean abbreviation(String text, int mark) {
        return mark >= 3
                && text.charAt(mark) == '.'
                && Character.isLetter(text.charAt(mark - 1))
                && text.charAt(mark - 2) == '.'
                && Character.isLetter(text.charAt(mark - 3))
                && (mark == 3 || !Character.isLetterOrDigit(text.charAt(mark - 4)));
    }

    private static boolean upperCase(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    private static int skip(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
