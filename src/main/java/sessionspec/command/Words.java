package sessionspec.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a command line into words, a parameter and the value that a colon binds to it into two. */
final class Words {

    /** By which a parameter begins; into an en dash word processors turn the hyphen. */
    private static final String DASHES = "-\u2013";

    private static final char COMMENT = '#';

    private static final String SPACES =
            "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    /**
     * One word of a command line.
     *
     * @param text without quotation marks
     */
    record Word(String text, boolean quoted) {

        boolean isParameter() {
            return !quoted && beginsParameter(text, 0);
        }

        boolean isVariable() {
            return !quoted && text.length() > 1 && text.charAt(0) == '$';
        }

        /** The only word in the brackets that it is. */
        Optional<Word> within() {
            int open = text.indexOf('(');
            List<Word> words = open >= 0 && afterGroup(text, open) == text.length()
                    ? of(text.substring(open + 1, text.length() - 1))
                    : List.of();
            return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
        }

        /** Whether the shell has to compute what it is: what stands in brackets, or what is made of a variable. */
        boolean isComputed() {
            return !quoted && !text.isEmpty() && (beginsGroup(text, 0) || isVariable() && text.indexOf('.') > 0);
        }
    }

    /** What stands in quotation marks or in brackets, a parameter and its colon, or any other word; no comment. */
    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char first = line.charAt(at);
            if (isSpace(first)) {
                at++;
            } else if (first == COMMENT) {
                at = line.length();
            } else if (first == '"' || first == '\'') {
                int close = line.indexOf(first, at + 1);
                if (close < 0) {
                    throw new UnusableCommand(
                            "The quotation mark " + first + " is not closed.", "Close it, or remove it.");
                }
                words.add(new Word(line.substring(at + 1, close), true));
                at = close + 1;
            } else {
                boolean parameter = beginsParameter(line, at);
                int end = end(line, at, parameter);
                words.add(new Word(line.substring(at, end), false));
                at = parameter && end < line.length() && line.charAt(end) == ':' ? end + 1 : end;
            }
        }
        return words;
    }

    /** A dash and a letter do. */
    private static boolean beginsParameter(String text, int at) {
        return at + 1 < text.length() && DASHES.indexOf(text.charAt(at)) >= 0 && Letters.isLetter(text.charAt(at + 1));
    }

    /** Those that do not break, too, of which there are in what is copied from a page. */
    private static boolean isSpace(char letter) {
        return letter <= ' ' || SPACES.indexOf(letter) >= 0;
    }

    private static int end(String line, int from, boolean parameter) {
        int end = from;
        while (end < line.length() && !isSpace(line.charAt(end)) && !(parameter && line.charAt(end) == ':')) {
            end = beginsGroup(line, from) ? afterGroup(line, end) : end + 1;
        }
        return end;
    }

    /** What the shell computes first, and keeps together whatever stands in it. */
    private static boolean beginsGroup(String line, int at) {
        return line.charAt(at) == '(' || line.startsWith("$(", at) || line.charAt(at) == '[';
    }

    /** After what closes the bracket or the quotation mark that stands there; after the letter if it is another. */
    private static int afterGroup(String line, int at) {
        char first = line.charAt(at);
        if (first == '"' || first == '\'') {
            int close = line.indexOf(first, at + 1);
            return close < 0 ? line.length() : close + 1;
        } else if (first != '(') {
            return at + 1;
        }
        int end = at + 1;
        while (end < line.length() && line.charAt(end) != ')') {
            end = afterGroup(line, end);
        }
        if (end == line.length()) {
            throw new UnusableCommand("The bracket ( is not closed.", "Close it, or remove it.");
        }
        return end + 1;
    }
}
