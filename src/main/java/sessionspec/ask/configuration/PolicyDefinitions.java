package sessionspec.ask.configuration;

import java.util.List;
import sessionspec.command.Letters;
import sessionspec.json.JsonReader;
import sessionspec.json.MalformedJson;

/** Reads the definitions in the command lines by which administrators create token lifetime policies. */
final class PolicyDefinitions {

    static final List<String> CREATE = List.of(
            "New-AzureADPolicy",
            "Set-AzureADPolicy",
            "New-MgPolicyTokenLifetimePolicy",
            "Update-MgPolicyTokenLifetimePolicy");

    private static final String OF_ORGANISATION = "isorganizationdefault";
    private static final String LIFETIMES = "TokenLifetimePolicy";

    /** How long a definition may be, in characters. */
    private static final int LONGEST = 10_000;

    /** Of how many policies it takes what they say. */
    private static final int MOST = 500;

    private final String text;
    private final String lower;
    private final Collected collected;

    private boolean any;

    PolicyDefinitions(String text, Collected collected) {
        this.text = text;
        this.lower = Letters.lower(text);
        this.collected = collected;
    }

    /** Whether there is any such command in it. The definitions stand in those, or before them in a variable. */
    boolean read() {
        boolean creates = CREATE.stream().map(Letters::lower).anyMatch(lower::contains);
        int name = creates ? text.indexOf(LIFETIMES) : -1;
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

    boolean any() {
        return any;
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
        boolean organisation = at >= 0 && isSwitchedOn(at);
        String json = text.substring(open, close)
                .replace("`\"", "\"")
                .replace("\\\"", "\"")
                .replace("\"\"", "\"");
        try {
            JsonReader.read(json)
                    .member(LIFETIMES)
                    .ifPresent(it -> new TokenLifetimes(
                                    "The policy", organisation ? Assigned.ORGANISATION : Assigned.UNSAID, collected)
                            .lifetimes(it, open));
        } catch (MalformedJson wrong) {
            collected.leave("The definition is no JSON, and was not taken.", open);
        }
    }

    /** It is a switch of the command where nothing else is said of it than its name. */
    private boolean isSwitchedOn(int at) {
        String said = lower.substring(
                        at + OF_ORGANISATION.length(), Math.min(at + OF_ORGANISATION.length() + 12, lower.length()))
                .trim();
        boolean isBare =
                at > 0 && lower.charAt(at - 1) == '-' && (said.isEmpty() || ":$=\"'01".indexOf(said.charAt(0)) < 0);
        return isBare || said.contains("true");
    }
}
