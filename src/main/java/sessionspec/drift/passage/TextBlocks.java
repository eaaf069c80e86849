package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The blocks of a text file: its lines, or where it was wrapped at a width, the lines that it had before. Which it is,
 * tells the text that is known of the document, and where that does not tell, the lengths of the lines.
 */
final class TextBlocks {

    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]{2,8}\\d?|#\\d{2,5}|#[xX]\\p{XDigit}{2,4});");
    private static final Pattern EMPHASIS = Pattern.compile("<(b|i|em|strong|span)(?:\\s[^<>]*)?>([^<>]*)</\\1>");
    private static final Pattern DELETED = Pattern.compile("<(del|s|strike)(?:\\s[^<>]*)?>([^<>]+)</\\1>");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]]{1,200})]\\((?:https?://|/|#|\\.\\./)[^\\s()]*\\)");
    private static final Pattern LABEL = Pattern.compile("\\s*>\\s*\\[!((?i)note|tip|important|warning|caution)]\\s*");

    private static final Pattern FENCE = Pattern.compile("---\\s*");
    /** Of a key by which nobody files anything, it is not known what it says. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("(?:title|titleSuffix|description|author|manager|date|lastmod|keywords"
                    + "|tags|category|services?|uid|layout|slug|ms\\.[\\w.-]+):(?:\\s.*)?|\\s*");

    private static final int LONGEST_FRONT_MATTER = 40;

    /** @param known fingerprints of passages that the document is known to have, possibly none */
    static Content of(String text, Set<String> known) {
        List<String> raw = text.lines().toList();
        int body = frontMatter(raw);
        List<TextLine> lines = IntStream.range(body, raw.size())
                .mapToObj(at -> new TextLine(shown(raw.get(at)), at + 1))
                .toList();
        List<Block> asTheyAre = lines.stream()
                .flatMap(line -> blocks(List.of(line), known).stream())
                .toList();
        Wrapping wrapping = Wrapping.of(lines);
        List<Block> joined = new ArrayList<>();
        for (List<TextLine> run : runs(lines)) {
            new LineJoiner(run, wrapping, known).blocks().forEach(it -> joined.addAll(blocks(it, known)));
        }
        int more = Block.knownLength(joined, known) - Block.knownLength(asTheyAre, known);
        List<Block> blocks = IntStream.range(0, body)
                .mapToObj(at -> Block.of(raw.get(at), at + 1, Block.Shape.WHOLE, Marks.NONE.asFurniture()))
                .collect(Collectors.toCollection(ArrayList::new));
        blocks.addAll(more > 0 || more == 0 && wrapping.evident() ? joined : asTheyAre);
        return new Content("", List.of(), blocks);
    }

    /** Lines that no blank line parts. */
    private static List<List<TextLine>> runs(List<TextLine> lines) {
        List<List<TextLine>> runs = new ArrayList<>();
        List<TextLine> run = new ArrayList<>();
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                run.add(line);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** Lines that belong together are one block; between tabs stand cells of a table where these are what is known. */
    private static List<Block> blocks(List<TextLine> lines, Set<String> known) {
        String text = TextLine.joined(lines);
        int line = lines.get(0).number();
        List<Block> whole = List.of(Block.of(text, line, Block.Shape.HEADING));
        if (known.isEmpty() || text.indexOf('\t') < 0) {
            return whole;
        }
        List<Block> cells = Stream.of(text.split("\t"))
                .map(cell -> Block.of(cell, line, Block.Shape.BODY))
                .toList();
        return Block.knownLength(cells, known) > Block.knownLength(whole, known) ? cells : whole;
    }

    private static String shown(String line) {
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return label.group(1);
        }
        String text = DELETED.matcher(line).replaceAll(Deletions.MARK + "$2" + Deletions.MARK);
        text = LINK.matcher(EMPHASIS.matcher(text).replaceAll("$2")).replaceAll("$1");
        return ENTITY.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(Parser.unescapeEntities(it.group(), false)));
    }

    /** How many lines at the top are front matter, its two fences included. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !FENCE.matcher(lines.get(0)).matches()) {
            return 0;
        }
        for (int at = 1; at < Math.min(lines.size(), LONGEST_FRONT_MATTER); at++) {
            if (FENCE.matcher(lines.get(at)).matches()) {
                return at + 1;
            }
            if (!FRONT_MATTER.matcher(lines.get(at)).matches()) {
                return 0;
            }
        }
        return 0;
    }
}
