package sessionspec.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Leaves out the end tags that HTML lets a writer omit of paragraphs and within lists and tables: a large report has
 * them by the ten thousand. Only what a template says is treated so, never what was put into it.
 */
final class OptionalTags {

    private static final Pattern OPTIONAL = Pattern.compile(
            "</(?:li|td|th|tr|dt|dd)>\\n?|</p>(?=\\s*(?:<(?:p|ul|ol|dl|div|table|li)\\b|</(?:div|li|td|dd|section|article)>))");

    /** Templates consist of constants, so there are few to remember. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    String without(String constant) {
        String before = known.get(constant); // the other way waits for whoever else asks
        return before != null
                ? before
                : known.computeIfAbsent(constant, it -> OPTIONAL.matcher(it).replaceAll(""));
    }
}
