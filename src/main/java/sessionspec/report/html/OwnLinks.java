package sessionspec.report.html;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of the links within a page those that lead somewhere; what leads only to the whole report stays as words. */
final class OwnLinks {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?s)<a [^>]*href=\"#([^\"]+)\"[^>]*>(.*?)</a>");

    private OwnLinks() {}

    static String in(String page) {
        Set<String> ids = ID.matcher(page).results().map(it -> it.group(1)).collect(Collectors.toUnmodifiableSet());
        return LINK.matcher(page).replaceAll(it -> Matcher.quoteReplacement(kept(it, ids)));
    }

    private static String kept(MatchResult link, Set<String> ids) {
        return ids.contains(link.group(1)) ? link.group() : link.group(2);
    }
}
