package sessionspec.report;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our own style sheet, made shorter for pages of which there are many. */
final class Stylesheet {

    private static final Pattern NAME = Pattern.compile("[.#]([A-Za-z][\\w-]*)");

    private Stylesheet() {}

    /** Without comments, indentation and line breaks. */
    static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll("(?<=[{;][\\w-]{1,40}): ", ":")
                .replace(";}", "}")
                .strip();
    }

    /**
     * The same without the selectors that name a class or an id that is not among these.
     *
     * @param names without dot and number sign
     */
    static String reduced(String css, Set<String> names) {
        return rules(compact(css), selector -> names(selector).allMatch(names::contains));
    }

    private static java.util.stream.Stream<String> names(String selector) {
        Matcher matcher = NAME.matcher(selector.replaceAll("\"[^\"]*\"", ""));
        return matcher.results().map(name -> name.group(1));
    }

    private static String rules(String css, Predicate<String> wanted) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return kept.toString();
            }
            int close = end(css, open);
            String prelude = css.substring(at, open).strip();
            String body = css.substring(open + 1, close);
            if (prelude.startsWith("@media") || prelude.startsWith("@supports")) {
                String inner = rules(body, wanted);
                kept.append(inner.isEmpty() ? "" : prelude + "{" + inner + "}");
            } else if (prelude.startsWith("@")) {
                kept.append(prelude).append('{').append(body).append('}');
            } else {
                String selectors =
                        Arrays.stream(prelude.split(",")).filter(wanted).collect(Collectors.joining(","));
                kept.append(selectors.isEmpty() ? "" : selectors + "{" + body + "}");
            }
            at = close + 1;
        }
        return kept.toString();
    }

    /** Index of the brace that closes the one at the index. */
    private static int end(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            if (css.charAt(at) == '{') {
                depth++;
            } else if (css.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        return css.length();
    }
}
