package sessionspec.report;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our own style sheet, made shorter for pages of which there are many. */
final class Stylesheet {

    private static final Pattern NAME = Pattern.compile("[.#]([A-Za-z][\\w-]*)");
    private static final Pattern ELEMENT = Pattern.compile("(?:^|[ >+~])([a-z][a-z0-9]*)");

    private Stylesheet() {}

    /** Without comments, indentation and line breaks. */
    static String compact(String css) {
        StringBuilder compact = new StringBuilder(css.length());
        for (int at = 0; at < css.length(); at++) {
            char letter = css.charAt(at);
            if (letter == '/' && css.startsWith("/*", at)) {
                at = css.indexOf("*/", at) + 1;
            } else if (letter > ' ') {
                boolean space = at > 0 && css.charAt(at - 1) <= ' ' && !compact.isEmpty();
                char before = compact.isEmpty() ? ' ' : compact.charAt(compact.length() - 1);
                if (letter == '}' && before == ';') {
                    compact.setLength(compact.length() - 1);
                } else if (space && "{};,".indexOf(before) < 0 && "{};,".indexOf(letter) < 0 && !declares(compact)) {
                    compact.append(' ');
                }
                compact.append(letter);
            }
        }
        return compact.toString();
    }

    /** Whether it ends with the name of a property and its colon. */
    private static boolean declares(StringBuilder css) {
        int at = css.length() - 1;
        if (css.charAt(at) != ':') {
            return false;
        }
        do {
            at--;
        } while (at >= 0 && (Character.isLetter(css.charAt(at)) || css.charAt(at) == '-'));
        return at >= 0 && (css.charAt(at) == '{' || css.charAt(at) == ';');
    }

    /**
     * The same without the selectors that can match nothing of a page.
     *
     * @param names  the classes and ids that the page may have, without dot and number sign
     * @param absent the elements that it does not have
     */
    static String reduced(String css, Set<String> names, Set<String> absent) {
        return rules(compact(css), selector -> {
            String bare = selector.replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
            return found(NAME, bare).allMatch(names::contains)
                    && found(ELEMENT, bare).noneMatch(absent::contains);
        });
    }

    private static Stream<String> found(Pattern pattern, String selector) {
        return pattern.matcher(selector).results().map(name -> name.group(1));
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
