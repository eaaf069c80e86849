package sessionspec.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.trace.RandomStories;
import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
public final class Page {

    private static final Pattern SECTION = Pattern.compile("(?s)<section id=\"?consistency\\b.*?</section>");

    private Page() {}

    public static String html(Traceability result) {
        return CompactHtml.of(Templates.html("page.jte", PageContent.of(result)));
    }

    /** The same page, which knows of the random stories as well. */
    public static String added(String page, RandomStories told) {
        return SECTION.matcher(page)
                .replaceFirst(Matcher.quoteReplacement(CompactHtml.of("\n" + Templates.html("consistency.jte", told))
                        .strip()));
    }
}
