package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
import sessionspec.ask.configuration.Account.Fate;
import sessionspec.ask.configuration.TextLines.Kind;
import sessionspec.ask.words.OtherCommands;
import sessionspec.ask.words.Vocabulary;
import sessionspec.command.Command;
import sessionspec.command.Command.SetAdfsProperties;
import sessionspec.command.Letters;
import sessionspec.command.Nearest;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;

/**
 * Reads command lines of administrators: those that set properties of AD FS for what comes say how things are, and what
 * others do happens.
 */
final class CommandLines {

    /** What stands in a definition of a token lifetime policy, in small letters. */
    private static final String DEFINITION = Letters.lower(TokenLifetimes.DEFINITION);

    /** Commands by which a policy is assigned, in which stand only ids. */
    private static final List<String> ASSIGNS = List.of(
            "New-MgApplicationTokenLifetimePolicyByRef",
            "New-MgServicePrincipalTokenLifetimePolicyByRef",
            "Add-AzureADApplicationPolicy",
            "Add-AzureADServicePrincipalPolicy");

    /** A line that only sets a variable. */
    private record Assignment(String line, int at) {

        String variable() {
            return line.substring(0, line.indexOf('=')).trim();
        }
    }

    private final String text;
    /** Whether the text has a definition of a policy, which those that create one set. */
    private final boolean defines;

    private final Collected collected;
    /** Of variables that no command has needed so far. */
    private final List<Assignment> assignments = new ArrayList<>();

    /** Commands that only switch something off, by its name. */
    private final Map<String, Phrase> switchedOff = new HashMap<>();

    private PowerShell session = PowerShell.newSession();

    CommandLines(String text, boolean defines, Collected collected) {
        this.text = text;
        this.defines = defines;
        this.collected = collected;
    }

    Kind read(int begin, int end) {
        String command = command(begin, end);
        String line = line(begin, end);
        if (text.charAt(begin) == '$') {
            assign(line, begin);
        } else if (creates(command)) {
            collected.pass(defines ? Fate.HOLDS : Fate.LEFT, begin);
        } else if (Script.isFrame(line) || Script.shows(line)) {
            collected.pass(Fate.IDLE, begin);
        } else if (Script.isCase(line)) {
            collected.leave(quoted(line) + " was not taken: what stands in it is taken as if it were run.", begin);
        } else if (command.indexOf('-') > 0 && !Script.isProse(line)) {
            run(command, line, begin);
            return Kind.SAYS;
        } else {
            return Kind.OTHER;
        }
        return Kind.IDLE;
    }

    private static boolean creates(String command) {
        return PolicyDefinitions.CREATE.stream().anyMatch(command::equalsIgnoreCase);
    }

    void end() {
        assignments.forEach(it -> collected.pass(Fate.VARIABLE, it.at()));
    }

    private String line(int begin, int end) {
        return text.substring(begin, end)
                .replace('`', ' ')
                .replace('\r', ' ')
                .replace('\n', ' ')
                .trim();
    }

    /** The word by which a line begins, if that can be the name of a command; else nothing. */
    private String command(int begin, int end) {
        int to = begin;
        while (to < end && (text.charAt(to) == '-' || Letters.isLetter(text.charAt(to)))) {
            to++;
        }
        return to == end || text.charAt(to) <= ' ' ? text.substring(begin, to) : "";
    }

    private void assign(String line, int at) {
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

    private void run(String command, String line, int at) {
        if (OtherCommands.words(line).isPresent()) {
            needed(line).forEach(it -> collected.pass(Fate.IDLE, it.at()));
            collected.happens(Vocabulary.of(OtherCommands.words(line).get()), at);
            return;
        } else if (PowerShell.commands().stream().noneMatch(command::equalsIgnoreCase)) {
            collected.leave(unknown(command), at);
            return;
        }
        try {
            session.run(line, Instant.EPOCH)
                    .command()
                    .ifPresentOrElse(
                            ran -> take(ran, line, at),
                            () -> collected.leave("With -WhatIf the command changes nothing, and was not taken.", at));
        } catch (UnusableCommand unusable) {
            collected.leave("This command was not taken: " + unusable.getMessage(), at);
        } catch (IllegalArgumentException unsayable) {
            collected.leave("This command sets what cannot be, and was not taken.", at);
        }
    }

    private static String unknown(String command) {
        Optional<String> beyond = Beyond.sentence(command);
        if (beyond.isPresent()) {
            return quoted(command) + " was not taken. " + beyond.get();
        } else if (ASSIGNS.stream().anyMatch(command::equalsIgnoreCase)) {
            return quoted(command) + " assigns a policy to an app by an id, which was not taken: paste"
                    + " \"token-lifetime 2h for the app Outlook\" with its lifetime and the name of the app.";
        }
        List<String> known = new ArrayList<>(PolicyDefinitions.CREATE);
        known.addAll(PowerShell.commands());
        return quoted(command) + " is no command that is read here, and was not taken."
                + Nearest.of(command, known)
                        .map(it -> " The nearest that is read is " + it + ".")
                        .orElse("");
    }

    /** Whether it rejects cookies that exist when it is run, so that it matters when that is; the others say how things are. */
    private static boolean actsOnCookies(SetAdfsProperties set) {
        return set.cutoff().isPresent() || set.switches().containsValue(false);
    }

    /** What was set before is no more once this is run; and a switch alone may be switched again. */
    private void overrides(SetAdfsProperties set, Phrase runs, int at) {
        Stream.concat(set.switches().keySet().stream(), set.periods().keySet().stream())
                .sorted()
                .forEach(name -> collected.unset(name, runs.written(), at));
        if (set.switches().size() == 1
                && set.periods().isEmpty()
                && set.cutoff().isEmpty()) {
            switchedOff.put(set.switches().keySet().iterator().next(), runs);
        }
    }

    private void take(Command command, String line, int at) {
        if (command instanceof SetAdfsProperties set && !actsOnCookies(set)) {
            new TreeMap<>(set.switches()).forEach((name, on) -> {
                Optional.ofNullable(switchedOff.remove(name))
                        .ifPresent(off -> collected.undo(off, name + " " + on, at));
                collected.set(name + " " + on, at);
            });
            new TreeMap<>(set.periods())
                    .forEach((name, length) -> collected.set(
                            name + " " + (name.endsWith("InDays") ? length.toDays() : length.toMinutes()), at));
        } else {
            needed(line).forEach(it -> collected.happens(Vocabulary.running(it.line()), it.at()));
            Phrase runs = Vocabulary.running(line);
            if (command instanceof SetAdfsProperties set) {
                overrides(set, runs, at);
            }
            collected.happens(runs, at);
        }
    }

    private List<Assignment> needed(String line) {
        List<Assignment> needed =
                assignments.stream().filter(it -> line.contains(it.variable())).toList();
        assignments.removeAll(needed);
        return needed;
    }
}
