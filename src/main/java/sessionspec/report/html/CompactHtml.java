package sessionspec.report.html;

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
                (              <(style|script)\\b[^<>]*> .*? </\\2> )
                | (            <[a-z][^<>]*> )
                |              </(?:li|td|th|tr|dt|dd)> \\n*
                |              </p> (?= \\s*+ (?: <(?:p|ul|ol|dl|div|table|li)\\b | </(?:div|li|td|dd|section|article)> ))
                |              \\n+ (?= </? (?:article|dd|details|div|dl|dt|figure|footer|g|h[1-4]|header|li|nav|ol|p|path
                                 |section|small|summary|svg|table|tbody|td|text|th|thead|tr|ul|use) \\b))
            """);

    private static final int VERBATIM = 1;
    private static final int TAG = 3;

    /** A slash stays in quotation marks: at the end of a tag it would close it. */
    private static final Pattern PLAIN_VALUE = Pattern.compile("=\"([A-Za-z0-9._~#:-]+)\"(?=[ >])");

    static String of(String page) {
        char[] letters = page.toCharArray();
        StringBuilder kept = new StringBuilder(letters.length);
        Matcher found = OMISSIBLE.matcher(page);
        Matcher value = PLAIN_VALUE.matcher(page);
        int done = 0;
        while (found.find()) {
            if (found.start(TAG) >= 0) {
                value.region(found.start(), found.end());
                while (value.find()) {
                    kept.append(letters, done, value.start() + 1 - done).append(value.group(1));
                    done = value.end();
                }
            } else if (found.start(VERBATIM) < 0) {
                kept.append(letters, done, found.start() - done);
                done = found.end();
            }
        }
        return kept.append(letters, done, letters.length - done).toString();
    }
}
