package sessionspec.drift.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text that a document sets apart from its neighbours: a paragraph, bullet, heading, table cell or line.
 *
 * @param text without the marks of a list, a quotation or a check box; what is struck out stands between {@code ~~}
 * @param line 1-based line of the file where it starts; 0 when unknown
 */
record Block(String text, int line, Shape shape, Marks marks) {

    enum Shape {
        /** It may be one of the document's headings. */
        HEADING,
        /** It is running text and no heading, even when it has the same words. */
        BODY,
        /** It is one passage, however many sentences it has. */
        WHOLE
    }

    /** Quotation, list item, check box, in this order; each may be absent. The space keeps "1.5" and "-Flag" whole. */
    private static final Pattern LEADING = Pattern.compile(
            "\\s*+(?:>(?!\\s*+\\d(?!\\d{0,2}[.)]\\s))\\s*+)*+((?:(?:[-*+•◦▪▫‣·–—]|\\d{1,3}[.)])\\s++)?+)(?:(\\[[ xX]])\\s++)?+",
            Pattern.UNICODE_CHARACTER_CLASS);

    static Block of(String raw, int line, Shape shape) {
        return of(raw, line, shape, Marks.NONE);
    }

    /** A block of text as it stands; one that starts with the mark of a list item is no heading. */
    static Block of(String raw, int line, Shape shape, Marks marks) {
        Matcher leading = LEADING.matcher(raw);
        if (!leading.lookingAt()) {
            return new Block(Segmenter.fold(raw), line, shape, marks);
        }
        boolean listItem = !leading.group(1).isEmpty() && shape == Shape.HEADING;
        String box = leading.group(2);
        return new Block(
                Segmenter.fold(raw.substring(leading.end())),
                line,
                listItem ? Shape.BODY : shape,
                box == null ? marks : marks.withBox(box.toLowerCase(Locale.ROOT)));
    }

    /** The marks of a quotation, list item and check box that a line of text starts with; empty when there is none. */
    static String startingMarks(String raw) {
        Matcher leading = LEADING.matcher(raw);
        return leading.lookingAt() ? leading.group().strip() : "";
    }

    boolean hasWords() {
        return !Fingerprint.isMissing(text);
    }

    Block with(Marks others) {
        return new Block(text, line, shape, others);
    }

    int knownLength(Set<String> known) {
        return known.isEmpty()
                ? 0
                : sentences().stream()
                        .filter(sentence -> known.contains(Fingerprint.of(sentence)))
                        .mapToInt(String::length)
                        .sum();
    }

    static int knownLength(List<Block> blocks, Set<String> known) {
        return blocks.stream().mapToInt(block -> block.knownLength(known)).sum();
    }

    List<String> sentences() {
        return shape == Shape.WHOLE ? List.of(text) : Deletions.sentences(text);
    }
}
