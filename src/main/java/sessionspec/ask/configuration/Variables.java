package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.configuration.Account.Fate;
import sessionspec.command.Letters;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;

/** The variables that lines set, for the commands that need them. */
final class Variables {

    /** What stands in a definition of a token lifetime policy, in small letters. */
    private static final String DEFINITION = Letters.lower(TokenLifetimes.DEFINITION);

    /** A line that only sets a variable. */
    record Assignment(String line, int at) {

        private String variable() {
            return line.substring(0, line.indexOf('=')).trim();
        }
    }

    private final boolean defines;
    private final Collected collected;
    /** Of variables that no command has needed so far. */
    private final List<Assignment> assignments = new ArrayList<>();

    private PowerShell session = PowerShell.newSession();

    /** @param defines whether the text has a definition of a policy */
    Variables(boolean defines, Collected collected) {
        this.defines = defines;
        this.collected = collected;
    }

    PowerShell session() {
        return session;
    }

    void assign(String line, int at) {
        try {
            session = session.run(line, Instant.EPOCH).session();
            assignments.add(new Assignment(line, at));
        } catch (UnusableCommand unusable) {
            String set = Letters.lower(line.substring(line.indexOf('=') + 1).trim());
            if (defines && set.contains(DEFINITION)) {
                collected.pass(Fate.TAKEN, at);
            } else if (line.indexOf('=') < 0 || Script.shows(set) && !set.startsWith("get-date")) {
                collected.pass(Fate.IDLE, at);
            } else if (PolicyDefinitions.CREATE.stream().map(Letters::lower).anyMatch(set::startsWith)) {
                collected.pass(defines ? Fate.HOLDS : Fate.LEFT, at);
            } else if (set.isEmpty() || "@{[".indexOf(set.charAt(0)) >= 0) {
                collected.pass(Fate.VARIABLE, at);
            } else {
                collected.leave(quoted(line) + " was not taken: " + unusable.getMessage(), at);
            }
        }
    }

    /** Those that stand in a line, which none needs any more then. */
    List<Assignment> needed(String line) {
        List<Assignment> needed =
                assignments.stream().filter(it -> line.contains(it.variable())).toList();
        assignments.removeAll(needed);
        return needed;
    }

    void end() {
        assignments.forEach(it -> collected.pass(Fate.VARIABLE, it.at()));
    }
}
