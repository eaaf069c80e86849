package sessionspec.drift.passage;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lines of the file where the text nodes of a page start, asked for in reading order. */
final class SourceLines {

    /** On an element, the line of the file where it starts, when it is not the line of the HTML. */
    static final String ATTRIBUTE = "data-source-line";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private @Nullable Element origin;
    private int linesRead;

    /** 0 when unknown. A Markdown source and the HTML rendered from it break lines alike. */
    int of(TextNode words) {
        for (Element e = words.parentElement(); e != null; e = e.parentElement()) {
            String source = e.attr(ATTRIBUTE);
            if (!source.isEmpty() && NUMBER.matcher(source).matches()) {
                linesRead = e == origin ? linesRead : 0;
                origin = e;
                int at = Integer.parseInt(source) + linesRead;
                linesRead += words.isBlank() ? 0 : newLines(words.getWholeText());
                return at;
            }
        }
        return words.sourceRange().isTracked() ? words.sourceRange().start().lineNumber() : 0;
    }

    static int newLines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
