package sessionspec.drift.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a copy of a page's source leaves in a text file: entities, tags of emphasis, links and labels. Only what a browser would not
 * show goes; a placeholder in angle brackets stays, and so does whatever is not closed.
 */
final class MarkupInText {

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

    private MarkupInText() {}

    static String shown(String line) {
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
    static int frontMatter(List<String> lines) {
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
