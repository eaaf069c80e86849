package sessionspec.report.wording;

/** Cuts text without cutting a character in half. */
public final class Excerpt {

    private Excerpt() {}

    /** At most so many characters. */
    public static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** At most so many characters on one line, with an ellipsis where something is missing. */
    public static String shorten(String text, int most) {
        String line = VisibleText.line(head(text, 4 * most));
        if (line.length() <= most) {
            return line;
        }
        String cut = head(line, most - 1);
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut).stripTrailing() + "\u2026";
    }
}
