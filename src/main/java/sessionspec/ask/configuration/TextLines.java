package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import sessionspec.ask.configuration.Account.Fate;
import sessionspec.ask.configuration.Statements.Place;

/** Reads a text line by line: items as they are written here, properties of AD FS with their values, and command lines. */
final class TextLines {

    /** How long something may be that goes over several lines, in characters. */
    private static final int LONGEST = 10_000;

    /** Of how many tables that are never closed the end is looked for. */
    private static final int MOST_UNCLOSED = 20;

    /** Of how many statements it takes what they say; nobody writes more. */
    private static final int MOST = 500;

    /** How many are looked at. */
    private static final int MOST_LOOKED = 2_000;

    private static final String COMMENT = "<#";
    private static final String COMMENT_END = "#>";

    /** Whether something says anything, is known to say nothing, or is nothing that is known here. */
    enum Kind {
        SAYS,
        IDLE,
        OTHER
    }

    private final String text;
    private final Collected collected;
    private final CommandLines commands;
    private final AdfsProperties properties;
    private int statements;
    private int unclosed;
    private int looked;
    private int others;
    private int firstOther = -1;

    private TextLines(String text, boolean defines, Collected collected) {
        this.text = text;
        this.collected = collected;
        this.commands = new CommandLines(text, defines, collected);
        this.properties = new AdfsProperties(collected);
    }

    /** Whether there is anything in it that is read here, or at least like it. */
    static boolean read(String text, Collected collected) {
        PolicyDefinitions definitions = new PolicyDefinitions(text, collected);
        boolean creates = definitions.read();
        return new TextLines(text, definitions.any(), collected).lines() || creates;
    }

    private boolean lines() {
        boolean any = false;
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            end = end(at);
            collected.line(new Place(at, end));
            any |= line(at, end);
        }
        commands.end();
        if (others > 0) {
            String first = text.substring(firstOther, lineEnd(firstOther)).trim();
            String all =
                    others == 1 ? " is" : " and " + (others == 2 ? "one line" : (others - 1) + " lines") + " more are";
            collected.leave(
                    quoted(first) + all + " neither command nor property nor setting as it is written here,"
                            + " and nothing was taken of it.",
                    firstOther);
        }
        return any;
    }

    private boolean line(int begin, int end) {
        int from = begin(begin, end);
        if (from == end || text.charAt(from) == '#' || text.startsWith(COMMENT, from)) {
            collected.pass(Fate.BLANK, begin);
            return false;
        }
        if (statements == MOST) {
            collected.leave("What stands after " + MOST + " commands and settings was not taken.", from);
            return true;
        }
        Kind property = properties.read(text.substring(begin, end), begin);
        statements += property == Kind.SAYS ? 1 : 0;
        return property == Kind.OTHER ? statements(begin, end) : property == Kind.SAYS;
    }

    private boolean statements(int begin, int end) {
        boolean any = false;
        for (Place place : Statements.of(text, begin, end)) {
            int from = begin(place.begin(), place.end());
            if (from == place.end()) {
                continue;
            }
            if (looked++ > MOST_LOOKED) {
                other(from);
                continue;
            }
            boolean isItem = WrittenItems.read(text.substring(from, place.end()), from, collected);
            Kind kind = isItem ? Kind.SAYS : commands.read(from, place.end());
            if (kind == Kind.SAYS) {
                any = true;
                statements++;
            } else if (kind == Kind.OTHER) {
                other(from);
            }
        }
        return any;
    }

    /** Prose, say. */
    private void other(int at) {
        firstOther = others == 0 ? at : firstOther;
        others++;
        collected.pass(Fate.LEFT, at);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The end of what is to be read together: a backtick at the end of a line takes in the next, and so does a table that is open. */
    private int end(int from) {
        if (text.startsWith(COMMENT, begin(from, lineEnd(from)))) {
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
    private int begin(int from, int end) {
        int begin = from;
        while (begin < end && text.charAt(begin) <= ' ') {
            begin++;
        }
        boolean isPrompt = text.regionMatches(true, begin, "ps ", 0, "ps ".length());
        int prompt = isPrompt ? text.indexOf("> ", begin) : -1;
        return prompt > 0 && prompt < end ? prompt + 2 : begin;
    }
}
