package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import sessionspec.ask.configuration.Account.Fate;
import sessionspec.ask.configuration.Statements.Place;

/** Reads a text line by line: items as they are written here, properties of AD FS with their values, and command lines. */
final class TextLines {

    /** Of how many statements it takes what they say; nobody writes more. */
    private static final int MOST = 500;

    /** How many are looked at. */
    private static final int MOST_LOOKED = 2_000;

    /** Whether something says anything, is known to say nothing, or is nothing that is known here. */
    enum Kind {
        SAYS,
        IDLE,
        OTHER
    }

    private final String text;
    private final Collected collected;
    private final LogicalLines logical;
    private final CommandLines commands;
    private final AdfsProperties properties;
    private int statements;
    private int looked;
    private int others;
    private String firstOther = "";
    private int firstOtherAt;

    private TextLines(String text, boolean defines, Collected collected) {
        this.text = text;
        this.collected = collected;
        this.logical = new LogicalLines(text);
        this.commands = new CommandLines(text, defines, collected);
        this.properties = new AdfsProperties(collected);
    }

    static boolean read(String text, Collected collected) {
        PolicyDefinitions definitions = new PolicyDefinitions(text, collected);
        boolean creates = definitions.read();
        return new TextLines(text, definitions.any(), collected).lines() || creates;
    }

    private boolean lines() {
        boolean any = false;
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            end = logical.end(at);
            collected.line(new Place(at, end));
            any |= line(at, end);
        }
        commands.end();
        if (others > 0) {
            String all =
                    others == 1 ? " is" : " and " + (others == 2 ? "one line" : (others - 1) + " lines") + " more are";
            collected.leave(
                    quoted(firstOther.trim()) + all + " neither command nor property nor setting as it is written here,"
                            + " and nothing was taken of it.",
                    firstOtherAt);
        }
        return any;
    }

    private boolean line(int begin, int end) {
        int from = logical.begin(begin, end);
        if (from == end || text.charAt(from) == '#' || logical.isComment(from)) {
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
            int from = logical.begin(place.begin(), place.end());
            if (from == place.end()) {
                continue;
            }
            if (looked++ > MOST_LOOKED) {
                other(from, place.end());
                continue;
            }
            boolean isItem = WrittenItems.read(text.substring(from, place.end()), from, collected);
            Kind kind = isItem ? Kind.SAYS : commands.read(from, place.end());
            if (kind == Kind.SAYS) {
                any = true;
                statements++;
            } else if (kind == Kind.OTHER) {
                other(from, place.end());
            }
        }
        return any;
    }

    /** Prose, say. */
    private void other(int at, int end) {
        if (others == 0) {
            firstOther = text.substring(at, Math.min(end, logical.lineEnd(at)));
            firstOtherAt = at;
        }
        others++;
        collected.pass(Fate.LEFT, at);
    }
}
