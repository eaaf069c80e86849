package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.parser.Tag;

/**
 * The blocks of a Markdown document: the values of its front matter, one whole block each, then those of the web page
 * that it stands for. What is no Markdown that we know, such as {@code :::image} or {@code [!INCLUDE]}, stays text.
 */
final class MarkdownBlocks {

    private static final int DEEPEST = 200;
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            YamlFrontMatterExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> MarkdownBlocks::addLine)
            .build();

    /** The label of an alert such as {@code > [!NOTE]}, which stands on a line of its own on the page. */
    private static final Pattern ALERT =
            Pattern.compile("(?m)^([ \\t]*+(?:>[ \\t]*+)++)\\[!((?i)note|tip|important|warning|caution)][ \\t]*+");

    /** An instruction to what makes the page, such as {@code :::row:::}, that is a line and not the start of several. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?m)^([ \\t]*+(?:>[ \\t]*+)*+)(:::(?!image|code|video|no-loc).*|:::.*:::|\\[!(?!INCLUDE)\\w++ [^\\]\\n]*+])[ \\t]*+$");

    private static final Pattern NOT_TRANSLATED = Pattern.compile(":::no-loc text=\"([^\"\\n]*+)\":::");

    private static final Pattern FRONT_MATTER_KEY = Pattern.compile("^\\s*+(?:-\\s++)?+(?:[\\w.-]++:(?:\\s++|$))?+");

    static Content of(String text) {
        String source = ownLines(text);
        Node document = PARSER.parse(source);
        List<Block> blocks = new ArrayList<>();
        YamlFrontMatterVisitor labels = new YamlFrontMatterVisitor();
        document.accept(labels);
        if (document.getFirstChild() instanceof YamlFrontMatterBlock frontMatter) {
            int lines = frontMatter.getSourceSpans().size();
            List<String> values = source.lines().limit(lines).toList();
            for (int i = 0; i < lines; i++) {
                String value = FRONT_MATTER_KEY.matcher(values.get(i)).replaceFirst("");
                blocks.add(Block.of(value, i + 1, Block.Shape.WHOLE, Marks.NONE.asFurniture()));
            }
        }
        document.accept(new ShownAsText());
        blocks.addAll(
                HtmlBlocks.of(HtmlPage.ofSource(RENDERER.render(document))).blocks());
        return new Content(
                EditionDate.in(
                        labels.getData().getOrDefault("ms.date", List.of()).toString()),
                List.of(),
                blocks);
    }

    /** What is a line of its own on the page or to what makes it is parted from the lines beside it. */
    private static String ownLines(String text) {
        String source = ALERT.matcher(text).replaceAll(alert -> alert.group(1) + label(alert.group(2)) + "<br>");
        source = NOT_TRANSLATED.matcher(source).replaceAll("$1");
        return INSTRUCTION.matcher(source).replaceAll("$1<br>$2<br>");
    }

    private static String label(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static void addLine(Node node, String tag, Map<String, String> attributes) {
        if (!node.getSourceSpans().isEmpty()) {
            int line = node.getSourceSpans().get(0).getLineIndex() + 1;
            attributes.put(SourceLines.ATTRIBUTE, String.valueOf(node instanceof FencedCodeBlock ? line + 1 : line));
        }
    }

    /**
     * A placeholder such as {@code <UserName>} looks like a tag, and as a tag it would vanish. What stands in place of a picture tells what
     * it shows.
     */
    private static final class ShownAsText extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }

        @Override
        public void visit(HtmlInline html) {
            String name = html.getLiteral().replaceFirst("^</?([A-Za-z][\\w-]*)(?s:.*)$", "$1");
            if (name.matches("[A-Za-z][\\w-]*") && !Tag.isKnownTag(name)) {
                html.insertBefore(new Text(html.getLiteral()));
                html.unlink();
            }
        }
    }
}
