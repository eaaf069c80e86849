package sessionspec.ask.configuration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
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

    /** How commands begin that change nothing, alone or in a pipeline; and a word that is none. */
    private static final List<String> SHOW = List.of(
            "get-",
            "where-",
            "select-",
            "sort-",
            "foreach-",
            "group-",
            "measure-",
            "out-",
            "format-",
            "export-",
            "write-",
            "sign-");

    /** Commands by which a policy is assigned, in which stand only ids. */
    private static final List<String> ASSIGNS = List.of(
            "New-MgApplicationTokenLifetimePolicyByRef",
            "New-MgServicePrincipalTokenLifetimePolicyByRef",
            "Add-AzureADApplicationPolicy",
            "Add-AzureADServicePrincipalPolicy");

    /** Of how many commands it takes what they say. */
    private static final int MOST = 500;

    private final String text;
    private final String lower;
    private final Collected collected;
    /** Lines that only set variables, which a command may need. */
    private final List<String> assignments = new ArrayList<>();

    /** Commands that only switch something off, by its name. */
    private final Map<String, Phrase> switchedOff = new HashMap<>();

    private PowerShell session = PowerShell.newSession();

    private CommandLines(String text, Collected collected) {
        this.text = text;
        this.lower = Letters.lower(text);
        this.collected = collected;
    }

    /** Whether there is any command in it; those that are not known are left. */
    static boolean read(String text, Collected collected) {
        boolean commands = new CommandLines(text, collected).commands();
        return PolicyDefinitions.read(text, collected) || commands;
    }

    /** Each line by itself; a backtick at its end takes in the next. */
    private boolean commands() {
        int commands = 0;
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            end = end(at);
            int begin = begin(at, end);
            boolean isComment = begin < end && text.charAt(begin) == '#';
            for (Statements.Place place : isComment ? List.<Statements.Place>of() : Statements.of(text, begin, end)) {
                if (commands == MOST) {
                    collected.leave("What stands after " + MOST + " commands was not taken.", place.begin());
                    return true;
                }
                commands += runs(begin(place.begin(), place.end()), place.end()) ? 1 : 0;
            }
        }
        return commands > 0;
    }

    /** Whether there is a command, which is run. */
    private boolean runs(int begin, int end) {
        String command = command(begin, end);
        if (begin < end && text.charAt(begin) == '$') {
            assign(line(begin, end), begin);
            return false;
        } else if (command.indexOf('-') <= 0
                || WrittenItems.is(text.substring(begin, end))
                || SHOW.stream().anyMatch(Letters.lower(command)::startsWith)
                || PolicyDefinitions.CREATE.stream().anyMatch(command::equalsIgnoreCase)) {
            return false;
        }
        run(command, line(begin, end), begin);
        return true;
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
            assignments.add(line);
        } catch (UnusableCommand unusable) {
            String set = Letters.lower(line.substring(line.indexOf('=') + 1).trim());
            boolean isReadElsewhere = line.indexOf('=') < 0
                    || set.isEmpty()
                    || "@{[".indexOf(set.charAt(0)) >= 0
                    || Stream.concat(
                                    SHOW.stream(),
                                    PolicyDefinitions.CREATE.stream().map(Letters::lower))
                            .anyMatch(it -> set.startsWith(it) && !set.startsWith("get-date"));
            if (!isReadElsewhere) {
                collected.leave(Collected.quoted(line) + " was not taken: " + unusable.getMessage(), at);
            }
        }
    }

    private void run(String command, String line, int at) {
        if (OtherCommands.words(line).isPresent()) {
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
            return Collected.quoted(command) + " was not taken. " + beyond.get();
        } else if (ASSIGNS.stream().anyMatch(command::equalsIgnoreCase)) {
            return Collected.quoted(command) + " assigns a policy to an app by an id, which was not taken: paste"
                    + " \"token-lifetime 2h for the app Outlook\" with its lifetime and the name of the app.";
        }
        List<String> known = new ArrayList<>(PolicyDefinitions.CREATE);
        known.addAll(PowerShell.commands());
        return Collected.quoted(command) + " is no command that is read here, and was not taken."
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
            List<String> needed = assignments.stream()
                    .filter(it -> line.contains(it.substring(0, it.indexOf('=')).trim()))
                    .toList();
            needed.forEach(it -> collected.happens(Vocabulary.running(it), at));
            assignments.removeAll(needed);
            Phrase runs = Vocabulary.running(line);
            if (command instanceof SetAdfsProperties set) {
                overrides(set, runs, at);
            }
            collected.happens(runs, at);
        }
    }
}
