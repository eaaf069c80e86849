package sessionspec.ask.configuration;

/** Where in a text a line begins and ends that is read as one. */
final class LogicalLines {

    /** How long something may be that goes over several lines, in characters. */
    private static final int LONGEST = 10_000;

    private static final int MOST_UNCLOSED = 20;

    private static final String COMMENT = "<#";
    private static final String COMMENT_END = "#>";

    private final String text;
    private int unclosed;

    LogicalLines(String text) {
        this.text = text;
    }

    boolean isComment(int at) {
        return text.startsWith(COMMENT, at);
    }

    /** The end of the line as it is written. */
    int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The end of what is to be read together: a backtick at the end of a line takes in the next, and so does a table that is open. */
    int end(int from) {
        if (isComment(begin(from, lineEnd(from)))) {
            int close = text.indexOf(COMMENT_END, from);
            return close < 0 ? text.length() : lineEnd(close);
        }
        int end = end(from, unclosed < MOST_UNCLOSED);
        if (end < 0) {
            unclosed++;
            return end(from, false);
        }
        return end;
    }

    /** Below 0 where a table is not closed. */
    private int end(int from, boolean tables) {
        int depth = 0;
        char quote = ' ';
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' && depth == 0 && !isContinued(at)) {
                return at;
            } else if (at - from > LONGEST && depth > 0) {
                return -1;
            } else if (quote != ' ') {
                boolean closes = letter == quote || letter == '\n' && depth == 0;
                quote = closes ? ' ' : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if ((letter == '{' || letter == '(')
                    && (depth > 0 || tables && at > from && text.charAt(at - 1) == '@')) {
                depth++;
            } else if ((letter == '}' || letter == ')') && depth > 0) {
                depth--;
            }
        }
        return depth > 0 ? -1 : text.length();
    }

    private boolean isContinued(int lineEnd) {
        int last = lineEnd - 1;
        while (last >= 0 && (text.charAt(last) == '\r' || text.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && text.charAt(last) == '`';
    }

    /** Where a statement begins, after what a console writes before it. */
    int begin(int from, int end) {
        int begin = from;
        while (begin < end && text.charAt(begin) <= ' ') {
            begin++;
        }
        boolean isPrompt = text.regionMatches(true, begin, "ps ", 0, "ps ".length());
        int prompt = isPrompt ? text.indexOf("> ", begin) : -1;
        return prompt > 0 && prompt < end ? prompt + 2 : begin;
    }
}
