package sessionspec.command;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command line into words, a parameter and the value that a colon binds to it into two. */
final class Words {

    /** The hyphen, and the en dash into which word processors turn it. */
    private static final String DASHES = "-\u2013";

    private Words() {}

    /**
     * One word of a command line.
     *
     * @param text   without quotation marks
     * @param quoted whether it had any
     */
    record Word(String text, boolean quoted) {

        boolean isParameter() {
            return !quoted && names(text);
        }

        boolean isVariable() {
            return !quoted && text.length() > 1 && text.charAt(0) == '$';
        }
    }

    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                int end = line.indexOf(c, at + 1);
                if (end < 0) {
                    throw new UnusableCommand("The quotation mark " + c + " is not closed.", "Close it, or remove it.");
                }
                words.add(new Word(line.substring(at + 1, end), true));
                at = end + 1;
            } else {
                int end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && !binds(line, at, end)) {
                    end++;
                }
                words.add(new Word(line.substring(at, end), false));
                at = binds(line, at, end) ? end + 1 : end;
            }
        }
        return words;
    }

    /** Whether the character at the end of what starts at a place is the colon after a parameter. */
    private static boolean binds(String line, int start, int end) {
        return end < line.length() && line.charAt(end) == ':' && names(line.substring(start, end));
    }

    /** A dash and a letter begin the name of a parameter. */
    private static boolean names(String text) {
        return text.length() > 1 && DASHES.indexOf(text.charAt(0)) >= 0 && Character.isLetter(text.charAt(1));
    }
}
