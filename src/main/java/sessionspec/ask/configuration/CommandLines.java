package sessionspec.ask.configuration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import sessionspec.ask.words.Times;
import sessionspec.command.Command.SetAdfsProperties;
import sessionspec.command.Letters;
import sessionspec.command.Nearest;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.json.JsonReader;
import sessionspec.json.MalformedJson;

/** Reads the command lines by which administrators set properties of AD FS and create token lifetime policies. */
final class CommandLines {

    private static final String SET_PROPERTIES = "Set-AdfsProperties";
    private static final List<String> CREATE_POLICY = List.of(
            "New-AzureADPolicy",
            "Set-AzureADPolicy",
            "New-MgPolicyTokenLifetimePolicy",
            "Update-MgPolicyTokenLifetimePolicy");
    /** How commands begin that change nothing, and after which stands what they print. */
    private static final String SHOWS = "get-";

    private static final String OF_ORGANISATION = "isorganizationdefault";
    private static final String LIFETIMES = "TokenLifetimePolicy";

    /** How long a definition may be, in characters. */
    private static final int LONGEST = 10_000;

    /** Of how many commands, or policies that they create, it takes what they say. */
    private static final int MOST = 500;

    private final String text;
    private final String lower;
    private final Collected collected;

    private CommandLines(String text, Collected collected) {
        this.text = text;
        this.lower = Letters.lower(text);
        this.collected = collected;
    }

    /** Whether there is any command in it; those that are not known are left. */
    static boolean read(String text, Collected collected) {
        CommandLines lines = new CommandLines(text, collected);
        boolean commands = lines.commands();
        return lines.policies() || commands;
    }

    /** Each line by itself; a backtick at its end takes in the next. */
    private boolean commands() {
        boolean any = false;
        int commands = 0;
        int at = 0;
        while (at < text.length() && commands < MOST) {
            int end = end(at);
            int begin = begin(at, end);
            String command = command(begin, end);
            if (command.equalsIgnoreCase(SET_PROPERTIES)) {
                commands++;
                run(
                        text.substring(begin, end)
                                .replace('`', ' ')
                                .replace('\r', ' ')
                                .replace('\n', ' '),
                        begin);
            } else if (command.indexOf('-') > 0
                    && !Letters.lower(command).startsWith(SHOWS)
                    && CREATE_POLICY.stream().noneMatch(command::equalsIgnoreCase)) {
                any = true;
                collected.leave(unknown(command), begin);
            }
            at = end + 1;
        }
        if (at < text.length()) {
            collected.leave("What stands after " + MOST + " commands was not taken.", at);
        }
        return any || commands > 0;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) != '\n' || isContinued(end))) {
            end++;
        }
        return end;
    }

    private boolean isContinued(int lineEnd) {
        int last = lineEnd - 1;
        while (last >= 0 && (text.charAt(last) == '\r' || text.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && text.charAt(last) == '`';
    }

    /** Where the command begins, after what a console writes before it. */
    private int begin(int from, int end) {
        int begin = from;
        while (begin < end && text.charAt(begin) <= ' ') {
            begin++;
        }
        int prompt = lower.startsWith("ps ", begin) ? text.indexOf("> ", begin) : -1;
        return prompt > 0 && prompt < end ? prompt + 2 : begin;
    }

    /** The word by which a line begins, if that can be the name of a command; else nothing. */
    private String command(int begin, int end) {
        int to = begin;
        while (to < end && (text.charAt(to) == '-' || Letters.isLetter(text.charAt(to)))) {
            to++;
        }
        return to == end || text.charAt(to) <= ' ' ? text.substring(begin, to) : "";
    }

    private static String unknown(String command) {
        List<String> known = new ArrayList<>(CREATE_POLICY);
        known.add(SET_PROPERTIES);
        return Collected.quoted(command) + " is no command that is read here, and was not taken."
                + Nearest.of(command, known)
                        .map(it -> " The nearest that is read is " + it + ".")
                        .orElse("");
    }

    private void run(String line, int at) {
        try {
            PowerShell.newSession().run(line, Instant.EPOCH).command().ifPresent(command -> {
                if (command instanceof SetAdfsProperties set) {
                    new TreeMap<>(set.switches()).forEach((name, on) -> collected.take(name + " " + on, at));
                    new TreeMap<>(set.periods())
                            .forEach((name, length) -> collected.take(
                                    name + " " + (name.endsWith("InDays") ? length.toDays() : length.toMinutes()), at));
                    set.cutoff().ifPresent(it -> collected.take("PersistentSsoCutoffTime " + Times.of(it), at));
                }
            });
        } catch (UnusableCommand unusable) {
            collected.leave("This command was not taken: " + unusable.getMessage(), at);
        } catch (IllegalArgumentException unsayable) {
            collected.leave("This command sets what cannot be, and was not taken.", at);
        }
    }

    /** The definitions stand in such commands, or before them in a variable. */
    private boolean policies() {
        boolean creates = CREATE_POLICY.stream().map(Letters::lower).anyMatch(lower::contains);
        int name = creates ? text.indexOf(LIFETIMES) : -1;
        boolean any = false;
        for (int policies = 0; name >= 0 && policies < MOST; policies++) {
            int open = open(name);
            int close = open < 0 ? -1 : close(open);
            int next = text.indexOf(LIFETIMES, Math.max(close, name + 1));
            if (close > 0) {
                any = true;
                definition(open, close, next < 0 ? text.length() : next);
            }
            name = next;
        }
        if (creates && !any) {
            collected.leave("No definition of a TokenLifetimePolicy was found in the commands.", 0);
        }
        return creates;
    }

    /** The bracket before a name, with only quotation marks and what makes them plain between; below 0 where there is none. */
    private int open(int name) {
        int at = name - 1;
        while (at >= 0 && " \r\n\t\"'`\\".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '{' ? at : -1;
    }

    /** After the bracket that closes this one; below 0 where that is too far away. */
    private int close(int open) {
        int depth = 0;
        for (int at = open; at < Math.min(text.length(), open + LONGEST); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private void definition(int open, int close, int next) {
        int said = lower.indexOf(OF_ORGANISATION);
        int after = lower.indexOf(OF_ORGANISATION, close);
        int at = after >= 0 && after < next ? after : said >= 0 && said < open ? said : -1;
        boolean organisation = at >= 0
                && lower.substring(at, Math.min(at + OF_ORGANISATION.length() + 12, lower.length()))
                        .contains("true");
        String json = text.substring(open, close)
                .replace("`\"", "\"")
                .replace("\\\"", "\"")
                .replace("\"\"", "\"");
        try {
            JsonReader.read(json)
                    .member(LIFETIMES)
                    .ifPresent(it -> TokenLifetimes.lifetimes("The policy", it, organisation, open, collected));
        } catch (MalformedJson wrong) {
            collected.leave("The definition is no JSON, and was not taken.", open);
        }
    }
}
