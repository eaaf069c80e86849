package sessionspec.drift.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text file, and what it shows of whether the next one continues it.
 *
 * @param number 1-based line of the file
 */
record TextLine(String raw, int number) {

    private static final Pattern FIRST_WORD = Pattern.compile("\\S++");
    private static final Pattern STARTS_SMALL = Pattern.compile("\\s*+[\"'“‘(\\[«]*+\\p{Ll}(?!\\S*[:=(\\[])");
    /** A word that was parted at its hyphen; "pre- and" was not. */
    private static final Pattern PARTED_WORD = Pattern.compile("\\p{L}[-‐]$");

    private static final Pattern CONJUNCTION = Pattern.compile("(?:and|or|to|und|oder)\\b.*");

    boolean isBlank() {
        return raw.isBlank();
    }

    int length() {
        String visible = raw.stripTrailing();
        return visible.codePointCount(0, visible.length());
    }

    boolean hasOneWord() {
        Matcher words = FIRST_WORD.matcher(raw);
        return words.find() && !words.find();
    }

    /** How long it would be if the first word of the next line stood on it, too. */
    int lengthWithFirstWordOf(TextLine next) {
        String first = next.firstWord();
        return length() + 1 + first.codePointCount(0, first.length());
    }

    private String firstWord() {
        Matcher word = FIRST_WORD.matcher(raw);
        return word.find() ? word.group() : "";
    }

    boolean startsItem() {
        return !marks().isEmpty();
    }

    String marks() {
        return Block.startingMarks(raw).replaceFirst("\\d++", "9");
    }

    /** Whether it starts with a dash or a number, and these may as well be part of a sentence. */
    boolean mayStartWithinSentence() {
        return Block.startingMarks(raw).matches("[-–—]|(?!1\\D)\\d++[.)]");
    }

    boolean startsSmall() {
        return STARTS_SMALL.matcher(raw).lookingAt();
    }

    /** Whether a sentence ends between the two even if they were one line. */
    boolean endsSentenceBefore(TextLine next) {
        String first = next.firstWord();
        List<String> sentences = Segmenter.sentences(raw + " " + first);
        return !sentences.isEmpty() && Segmenter.fold(first).equals(sentences.get(sentences.size() - 1));
    }

    boolean endsSentence() {
        return raw.stripTrailing().matches("(?s).*[.!?][\"'”’)\\]]*+");
    }

    boolean endsWithColon() {
        return raw.stripTrailing().endsWith(":");
    }

    static String joined(List<TextLine> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).raw.stripTrailing());
        for (TextLine line : lines.subList(1, lines.size())) {
            String added = line.raw.strip();
            boolean parted = PARTED_WORD.matcher(text).find()
                    && Character.isLetterOrDigit(added.codePointAt(0))
                    && !CONJUNCTION.matcher(added).matches();
            text.append(parted ? "" : " ").append(added);
        }
        return text.toString();
    }
}
