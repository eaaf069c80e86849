package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.time.Instant;
import java.util.HashMap;
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
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;

/**
 * Reads command lines of administrators: those that set properties of AD FS for what comes say how things are, and what
 * others do happens.
 */
final class CommandLines {

    private final String text;
    /** Whether the text has a definition of a policy, which those that create one set. */
    private final boolean defines;

    private final Collected collected;
    private final Variables variables;

    /** Commands that only switch something off, by its name. */
    private final Map<String, Phrase> switchedOff = new HashMap<>();

    CommandLines(String text, boolean defines, Collected collected) {
        this.text = text;
        this.defines = defines;
        this.collected = collected;
        this.variables = new Variables(defines, collected);
    }

    Kind read(int begin, int end) {
        String command = command(begin, end);
        String line = line(begin, end);
        if (text.charAt(begin) == '$') {
            variables.assign(line, begin);
        } else if (PolicyDefinitions.CREATE.stream().anyMatch(command::equalsIgnoreCase)) {
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

    void end() {
        variables.end();
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

    private void run(String command, String line, int at) {
        if (OtherCommands.words(line).isPresent()) {
            variables.needed(line).forEach(it -> collected.pass(Fate.IDLE, it.at()));
            collected.happens(Vocabulary.of(OtherCommands.words(line).get()), at);
            return;
        } else if (PowerShell.commands().stream().noneMatch(command::equalsIgnoreCase)) {
            collected.leave(UnknownCommand.sentence(command), at);
            return;
        }
        try {
            variables
                    .session()
                    .run(line, Instant.EPOCH)
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
            variables.needed(line).forEach(it -> collected.happens(Vocabulary.running(it.line()), it.at()));
            Phrase runs = Vocabulary.running(line);
            if (command instanceof SetAdfsProperties set) {
                overrides(set, runs, at);
            }
            collected.happens(runs, at);
        }
    }
}
