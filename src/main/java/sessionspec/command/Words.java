package sessionspec.command;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command line into words. */
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

        /** Whether it names a parameter: a dash and a letter. */
        boolean isParameter() {
            return !quoted
                    && text.length() > 1
                    && DASHES.indexOf(text.charAt(0)) >= 0
                    && Character.isLetter(text.charAt(1));
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
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                words.add(new Word(line.substring(at, end), false));
                at = end;
            }
        }
        return words;
    }
}
