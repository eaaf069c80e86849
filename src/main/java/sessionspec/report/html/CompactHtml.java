package sessionspec.report.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what HTML lets a writer omit and this page has by the ten thousand: end tags within lists and tables,
 * quotation marks around plain values, line breaks before elements that start a line of their own. A parser reads the
 * same; without it the page would be a tenth larger than it may be.
 *
 * <p>It relies on how the templates write: less-than signs in text are escaped.
 */
final class CompactHtml {

    private static final Pattern OMISSIBLE = Pattern.compile("""
            (?sx) (?= [<\\n] ) (?:
                (              <(style|script)> .*? </\\2> )
                |              <[a-z][^<>]*>
                |              </(?:li|td|th|tr|dt|dd)> \\n*
                |              </p> (?= \\s*+ (?: <(?:p|ul|ol|dl|div|table|li)\\b | </(?:div|li|td|dd|section|article)> ))
                |              \\n+ (?= </? (?:article|dd|details|div|dl|dt|figure|footer|g|h[1-4]|header|li|nav|ol|p|path
                                 |section|small|summary|svg|table|tbody|td|text|th|thead|tr|ul|use) \\b))
            """);

    /** A slash stays in quotation marks: at the end of a tag it would close it. */
    private static final Pattern PLAIN_VALUE = Pattern.compile("=\"([A-Za-z0-9._~#:-]+)\"(?=[ >])");

    private CompactHtml() {}

    static String of(String page) {
        return OMISSIBLE.matcher(page).replaceAll(CompactHtml::compact);
    }

    private static String compact(MatchResult found) {
        String all = found.group();
        if (found.start(1) >= 0) {
            return Matcher.quoteReplacement(all);
        }
        return all.startsWith("</") || all.startsWith("\n")
                ? ""
                : Matcher.quoteReplacement(PLAIN_VALUE.matcher(all).replaceAll("=$1"));
    }
}
