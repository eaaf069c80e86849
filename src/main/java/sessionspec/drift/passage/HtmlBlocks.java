package sessionspec.drift.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a web page: each stretch of text between two block boundaries, so that nothing is lost and nothing
 * is said twice however blocks are nested. Lines of preformatted text and text after a line break are blocks too.
 */
final class HtmlBlocks implements NodeVisitor {

    /** On an element, the line of the file where it starts, when it is not the line of the HTML. */
    static final String LINE = "data-source-line";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dt", "dd");
    private static final Set<String> BOUNDARIES = Set.of("""
            address article aside blockquote body br button caption center dd details dialog div dl dt
            fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main
            menu nav object ol optgroup option p pre search section select summary svg table tbody td
            textarea tfoot th thead tr ul video""".split("\\s+"));

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int heading;
    private int strong;
    private int item;
    private int preformatted;
    private boolean allStrong = true;
    private @Nullable Element origin;
    private int linesRead;
    private final Deque<Cell> cells = new ArrayDeque<>();

    /** A cell of a table that is being read, innermost first. */
    private record Cell(String name, int blocksBefore) {}

    private HtmlBlocks() {}

    static Content of(String html) {
        HtmlPage page = HtmlPage.of(html);
        HtmlBlocks visitor = new HtmlBlocks();
        page.content().traverse(visitor);
        visitor.endBlock();
        return new Content(page.edition(), visitor.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            enter(element, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
        }
    }

    private void enter(Element element, int step) {
        String name = element.normalName();
        if (BOUNDARIES.contains(name)) {
            endBlock();
        }
        if (element.hasAttr(HtmlPage.CELL)) {
            enterCell(element.attr(HtmlPage.CELL), step);
        }
        heading += HEADINGS.contains(name) ? step : 0;
        strong += STRONG.contains(name) ? step : 0;
        item += ITEMS.contains(name) ? step : 0;
        preformatted += name.equals("pre") ? step : 0;
    }

    /** A cell that holds nothing is a block without words. */
    private void enterCell(String cell, int step) {
        if (step > 0) {
            cells.push(new Cell(cell, blocks.size()));
        } else if (cells.pop().blocksBefore() == blocks.size()) {
            blocks.add(Block.of("", 0, Block.Shape.BODY, Marks.inCell(cell)));
        }
    }

    private void add(TextNode words) {
        String added = words.getWholeText();
        int at = lineOf(words);
        String[] lines = preformatted > 0 ? added.split("\\R", -1) : new String[] {added};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endBlock();
            }
            append(lines[i], at == 0 ? 0 : at + i);
        }
    }

    private void append(String added, int at) {
        if (!added.isBlank()) {
            int leading = added.length() - added.stripLeading().length();
            line = !text.isEmpty() ? line : at == 0 ? 0 : at + newLines(added.substring(0, leading));
            allStrong &= strong > 0 || Fingerprint.isMissing(added);
        } else if (text.isEmpty()) {
            return;
        }
        text.append(added);
    }

    private void endBlock() {
        if (!text.isEmpty()) {
            boolean mayBeHeading = heading > 0 || allStrong && item == 0 && preformatted == 0;
            Marks marks =
                    cells.isEmpty() ? Marks.NONE : Marks.inCell(cells.peek().name());
            blocks.add(Block.of(text.toString(), line, mayBeHeading ? Block.Shape.HEADING : Block.Shape.BODY, marks));
        }
        text.setLength(0);
        allStrong = true;
    }

    /** The line where a text node starts; a Markdown source and the HTML rendered from it break lines alike. */
    private int lineOf(TextNode words) {
        for (Element e = words.parentElement(); e != null; e = e.parentElement()) {
            String source = e.attr(LINE);
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

    private static int newLines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
