package sessionspec.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a command line into words, a parameter and the value that a colon binds to it into two. */
final class Words {

    /** A dash and a letter begin a parameter; into an en dash word processors turn the hyphen. */
    private static final String PARAMETER = "[-\u2013]\\p{L}";

    /** What stands in quotation marks, a mark that nothing closes, a parameter and its colon, or any other word. */
    private static final Pattern WORD = Pattern.compile(
            "(?<mark>[\"'])(?:(?<quoted>.*?)\\k<mark>|.*)|(?<parameter>" + PARAMETER + "[^\\s:]*):?|(?<other>\\S+)");

    private Words() {}

    /**
     * One word of a command line.
     *
     * @param text   without quotation marks
     * @param quoted whether it had any
     */
    record Word(String text, boolean quoted) {

        boolean isParameter() {
            return !quoted && text.matches(PARAMETER + ".*");
        }

        boolean isVariable() {
            return !quoted && text.length() > 1 && text.charAt(0) == '$';
        }
    }

    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        for (Matcher found = WORD.matcher(line); found.find(); ) {
            if (found.group("quoted") != null) {
                words.add(new Word(found.group("quoted"), true));
            } else if (found.group("mark") != null) {
                throw new UnusableCommand(
                        "The quotation mark " + found.group("mark") + " is not closed.", "Close it, or remove it.");
            } else {
                String parameter = found.group("parameter");
                words.add(new Word(parameter == null ? found.group("other") : parameter, false));
            }
        }
        return words;
    }
}
