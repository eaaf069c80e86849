package sessionspec.drift.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The blocks of a web page: each stretch of text between two block boundaries, so that nothing is lost and nothing
 * is said twice however blocks are nested. Lines of preformatted text and text after a line break are blocks too.
 */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dt", "dd");
    private static final Set<String> BOUNDARIES = Set.of("""
            address article aside blockquote body br button caption center dd details dialog div dl dt
            fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main
            menu nav object ol optgroup option p pre search section select summary svg table tbody td
            textarea tfoot th thead tr ul video""".split("\\s+"));

    private final List<Block> blocks = new ArrayList<>();
    private final boolean headless;
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int heading;
    private String level = "";
    private int strong;
    private int item;
    private int preformatted;
    private int furniture;
    private boolean allStrong = true;
    private boolean allFurniture = true;
    private final SourceLines source = new SourceLines();
    private final Deque<Cell> cells = new ArrayDeque<>();

    /** A cell of a table that is being read, innermost first. */
    private record Cell(String name, int blocksBefore) {}

    /** @param headless the page marks no headings as such, so that any paragraph may be one */
    private HtmlBlocks(boolean headless) {
        this.headless = headless;
    }

    static Content of(HtmlPage page) {
        HtmlBlocks visitor = new HtmlBlocks(page.content().selectFirst(String.join(", ", HEADINGS)) == null);
        page.content().traverse(visitor);
        visitor.endBlock();
        return new Content(page.edition(), page.labels(), visitor.blocks);
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
        if (HEADINGS.contains(name)) {
            heading += step;
            level = heading > 0 ? name : "";
        }
        if (name.equals("sup") && step > 0 && endsWithDigit() && element.text().matches("\\d.*")) {
            text.append('^');
        }
        strong += STRONG.contains(name) ? step : 0;
        item += ITEMS.contains(name) ? step : 0;
        furniture += element.hasAttr(PageFurniture.MARK) ? step : 0;
        preformatted += name.equals("pre") ? step : 0;
    }

    /** Behind a number a raised one is no more of its digits. */
    private boolean endsWithDigit() {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
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
        int at = source.of(words);
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
            line = !text.isEmpty() ? line : at == 0 ? 0 : at + SourceLines.newLines(added.substring(0, leading));
            allFurniture &= furniture > 0;
            allStrong &= strong > 0 || Fingerprint.isMissing(added);
        } else if (text.isEmpty()) {
            return;
        }
        text.append(added);
    }

    private void endBlock() {
        if (!text.isEmpty()) {
            boolean mayBeHeading = heading > 0 || (allStrong || headless) && item == 0 && preformatted == 0;
            Block.Shape shape = mayBeHeading ? Block.Shape.HEADING : Block.Shape.BODY;
            Marks marks =
                    Marks.inCell(cells.isEmpty() ? "" : cells.peek().name()).atLevel(level);
            blocks.add(Block.of(text.toString(), line, shape, allFurniture ? marks.asFurniture() : marks));
        }
        text.setLength(0);
        allStrong = true;
        allFurniture = true;
    }
}
