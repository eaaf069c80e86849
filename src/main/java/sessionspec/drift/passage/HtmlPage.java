package sessionspec.drift.passage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * A web page ready to be read off: what is drawn, such as a ticked box or struck-out text, has become text.
 *
 * @param labels the description and the labels for filing in its head
 */
record HtmlPage(String edition, List<Block> labels, Element content) {

    /** On a cell of a table, which it is. */
    static final String CELL = "data-cell";

    static HtmlPage of(String html) {
        return of(html, PageFurniture::contentOf);
    }

    /** One that a document's source stands for. */
    static HtmlPage ofSource(String html) {
        return of(html, PageFurniture::sourceOf);
    }

    private static HtmlPage of(String html, Function<Document, Element> held) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        Element content = held.apply(page);
        content.select("input[type=checkbox]").forEach(HtmlPage::drawBox);
        content.select(DELETED).forEach(HtmlPage::strikeOut);
        Elements tables = content.select("table");
        for (int table = 0; table < tables.size(); table++) {
            number(tables.get(table), "t" + (table + 1));
        }
        return new HtmlPage(edition(page), labels(page), content);
    }

    private static final String DELETED = "del, s, strike, [style*=line-through]";

    private static List<Block> labels(Document page) {
        return page.select("meta[name=description], meta[name^=ms.]").stream()
                .map(meta -> Block.of(
                        meta.attr("content"),
                        meta.sourceRange().start().lineNumber(),
                        Block.Shape.WHOLE,
                        Marks.NONE.asFurniture()))
                .toList();
    }

    private static String edition(Document page) {
        return Stream.of("ms.date", "updated_at", "article:modified_time", "article:published_time")
                .map(name -> page.select("meta[name=" + name + "], meta[property=" + name + "]"))
                .map(meta -> EditionDate.in(meta.attr("content")))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void drawBox(Element input) {
        input.replaceWith(new TextNode(input.hasAttr("checked") ? "[x] " : "[ ] "));
    }

    /** Each line by itself, for it may be a passage of its own. */
    private static void strikeOut(Element deleted) {
        if (deleted.parents().is(DELETED)) {
            return;
        }
        for (TextNode words : deleted.selectXpath(".//text()", TextNode.class)) {
            words.text(Stream.of(words.getWholeText().split("(?<=\\n)"))
                    .map(line -> line.isBlank() ? line : line.replaceFirst("(?s)^(\\s*+)(.*?)(\\s*+)$", "$1~~$2~~$3"))
                    .collect(Collectors.joining()));
        }
    }

    private static void number(Element table, String name) {
        int row = 0;
        for (Element line : table.select("tr")) {
            if (line.closest("table") != table) {
                continue;
            }
            row++;
            int column = 1;
            for (Element cell : line.children()) {
                cell.attr(CELL, name + "r" + row + "c" + column);
                String span = cell.attr("colspan");
                column += span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
            }
        }
    }
}
