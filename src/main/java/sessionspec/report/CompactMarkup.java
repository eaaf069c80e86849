package sessionspec.report;

import java.util.Set;

/**
 * Leaves out what HTML lets a writer omit and a large page has by the ten thousand: quotation marks around the values of
 * attributes, and line breaks before elements that start a line of their own. A parser reads the same.
 */
final class CompactMarkup {

    private static final Set<String> BLOCKS = Set.of(
            ("article dd details div dl dt figure footer g h1 h2 h3 h4 header li nav ol p path section small summary svg"
                            + " table tbody td text th thead tr ul use")
                    .split(" "));

    private final String html;
    private final StringBuilder out;
    private int at;

    private CompactMarkup(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    /**
     * @param html a page whose text has no bare less-than sign, and whose values stand in quotation marks without any
     *     inside, as our templates write it
     */
    static String without(String html) {
        return new CompactMarkup(html).page();
    }

    private String page() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0 || tag == html.length() - 1) {
                break;
            }
            text(tag);
            tag();
            raw("<style", "</style");
            raw("<script", "</script");
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Up to and with the sign that begins a tag. */
    private void text(int tag) {
        boolean breakOnly = tag == at + 1 && html.charAt(at) == '\n';
        if (!breakOnly || !BLOCKS.contains(name(tag + 1))) {
            out.append(html, at, tag);
        }
        out.append('<');
        at = tag + 1;
    }

    private String name(int from) {
        int start = html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    /** Up to and with the sign that ends it. */
    private void tag() {
        while (html.charAt(at) != '>') {
            if (!html.startsWith("=\"", at)) {
                out.append(html.charAt(at++));
                continue;
            }
            int end = html.indexOf('"', at + 2);
            if (bare(at + 2, end) && (html.charAt(end + 1) == ' ' || html.charAt(end + 1) == '>')) {
                out.append('=').append(html, at + 2, end);
            } else {
                out.append(html, at, end + 1);
            }
            at = end + 1;
        }
        out.append(html.charAt(at++));
    }

    /** A slash is left in quotation marks, as one before the end of a tag would close it. */
    private boolean bare(int from, int to) {
        for (int i = from; i < to; i++) {
            char letter = html.charAt(i);
            boolean plain =
                    letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (!plain && "-._~#:".indexOf(letter) < 0) {
                return false;
            }
        }
        return to > from;
    }

    /** What stands between these tags is no markup. */
    private void raw(String tag, String end) {
        int start = html.lastIndexOf('<', at - 1);
        if (html.startsWith(tag, start)) {
            int until = html.indexOf(end, at);
            out.append(html, at, until);
            at = until;
        }
    }
}
