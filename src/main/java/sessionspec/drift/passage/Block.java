package sessionspec.drift.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text that a document sets apart from its neighbours: a paragraph, bullet, heading, table cell or line.
 *
 * @param text  without the marks of a list, a quotation or a check box
 * @param line  1-based line of the file where it starts; 0 when unknown
 * @param shape what it looks like
 */
record Block(String text, int line, Shape shape) {

    enum Shape {
        /** It may be one of the document's headings. */
        HEADING,
        /** It is running text and no heading, even when it has the same words. */
        BODY,
        /** It is one passage, however many sentences it has. */
        WHOLE
    }

    /** Quotation, list item, check box, in this order; each may be absent. The space keeps "1.5" and "-Flag" whole. */
    private static final Pattern MARKS = Pattern.compile(
            "\\s*+(?:>\\s*+)*+((?:(?:[-*+•◦▪▫‣·–—]|\\d{1,3}[.)])\\s++)?+)(?:\\[[ xX]]\\s++)?+",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A block of text as it stands; one that starts with the mark of a list item is no heading. */
    static Block of(String raw, int line, Shape shape) {
        Matcher marks = MARKS.matcher(raw);
        boolean marked = marks.lookingAt();
        boolean listItem = marked && !marks.group(1).isEmpty() && shape == Shape.HEADING;
        String text = marked ? raw.substring(marks.end()) : raw;
        return new Block(Segmenter.fold(text), line, listItem ? Shape.BODY : shape);
    }
}
