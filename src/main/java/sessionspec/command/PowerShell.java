package sessionspec.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sessionspec.command.Cmdlets.Cmdlet;
import sessionspec.command.Words.Word;

/** An administrator's PowerShell session, which knows its variables and the commands that the documents give. */
public final class PowerShell {

    private static final String GET_DATE = "Get-Date";

    /** Of the shell, with {@code PassThru}; they change nothing of what a command does, but for {@link #WHAT_IF}. */
    private static final List<String> SWITCHES_OF_ALL = List.of("Confirm", "Verbose", "Debug", "PassThru", "WhatIf");

    /** By which a command only tells what it would do. */
    private static final String WHAT_IF = "WhatIf";

    /** What every session has; a session's own variables cannot hide it. */
    private static final Map<String, Value> CONSTANTS =
            withoutRegardToCase(Map.of("$true", new Value.Bool(true), "$false", new Value.Bool(false)));

    private final Map<String, Value> variables;

    private PowerShell(Map<String, Value> variables) {
        this.variables = withoutRegardToCase(variables);
    }

    public static PowerShell newSession() {
        return new PowerShell(Map.of());
    }

    public static List<String> commands() {
        return Cmdlets.names();
    }

    /**
     * What a command line came to.
     *
     * @param command what it asks for; none when only a variable was set, or with {@code -WhatIf}
     */
    public record Ran(PowerShell session, Optional<Command> command) {}

    /**
     * Runs one command line; this session itself never changes.
     *
     * @throws UnusableCommand when it cannot be run
     */
    public Ran run(String line, Instant now) {
        List<Word> words = Words.of(line);
        if (words.isEmpty()) {
            throw new UnusableCommand("The command line is empty.", "Write a command.");
        } else if (words.get(0).isVariable()) {
            return new Ran(assign(line, words, now), Optional.empty());
        }
        Cmdlet cmdlet = Cmdlets.named(words.get(0).text());
        List<Word> given = new ArrayList<>(words.subList(1, words.size()));
        boolean tells = ofAll(given).contains(WHAT_IF);
        Command command = cmdlet.effect().apply(arguments(cmdlet, given, now));
        return new Ran(this, Optional.of(command).filter(it -> !tells));
    }

    private PowerShell assign(String line, List<Word> words, Instant now) {
        String name = words.get(0).text();
        if (words.size() < 3 || !words.get(1).text().equals("=")) {
            throw new UnusableCommand(
                    "A line that starts with " + name + " has to set that variable.",
                    "Write " + name + " = " + GET_DATE + ", with spaces around the equals sign.");
        }
        Map<String, Value> all = withoutRegardToCase(variables);
        Optional<Value> date =
                instant(line.substring(line.indexOf('=') + 1), now).map(Value.DateTime::new);
        if (date.isEmpty() && words.size() > 3) {
            throw new UnusableCommand(
                    "What " + name + " is set to is not understood.", "Set it to " + GET_DATE + " or to one value.");
        }
        all.put(name, date.orElseGet(() -> value(words.get(2), now)));
        return new PowerShell(all);
    }

    /** The present where it is asked for, a date that is written out, or what a variable holds; empty if it is none of these. */
    private Optional<Instant> instant(String expression, Instant now) {
        String text = expression.trim();
        if (text.endsWith(")") && (text.startsWith("(") || text.startsWith("$("))) {
            return instant(text.substring(text.indexOf('(') + 1, text.length() - 1), now);
        } else if (text.equalsIgnoreCase(GET_DATE)) {
            return Optional.of(now);
        } else if (Letters.lower(text).startsWith(Letters.lower(GET_DATE) + " ")) {
            List<Word> given = Words.of(text.substring(GET_DATE.length()));
            boolean named = given.size() == 2
                    && given.get(0).isParameter()
                    && given.get(0).text().equalsIgnoreCase("-Date");
            return given.size() == 1 || named
                    ? DateTimes.parse(given.get(given.size() - 1).text(), now)
                    : Optional.empty();
        }
        return variables.get(text) instanceof Value.DateTime it ? Optional.of(it.instant()) : Optional.empty();
    }

    /** Takes the switches that all commands have out of the words, each with what it is set to, and returns those that are on. */
    private static List<String> ofAll(List<Word> words) {
        List<String> on = new ArrayList<>();
        for (int at = words.size() - 1; at >= 0; at--) {
            Optional<String> found = switchOfAll(words.get(at));
            if (found.isPresent()) {
                words.remove(at);
                boolean isSet =
                        at < words.size() && CONSTANTS.containsKey(words.get(at).text());
                boolean off = isSet && words.remove(at).text().equalsIgnoreCase("$false");
                on.addAll(off ? List.of() : List.of(found.get()));
            }
        }
        return on;
    }

    private static Optional<String> switchOfAll(Word word) {
        return SWITCHES_OF_ALL.stream()
                .filter(it -> word.isParameter() && word.text().substring(1).equalsIgnoreCase(it))
                .findFirst();
    }

    private Arguments arguments(Cmdlet cmdlet, List<Word> words, Instant now) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            Word word = words.get(i);
            if (!word.isParameter()) {
                throw new UnusableCommand(
                        "\"" + word.text() + "\" belongs to no parameter of " + cmdlet.name() + ".",
                        "Name the parameter before it; " + known(cmdlet));
            }
            String name = parameter(cmdlet, word);
            if (i + 1 == words.size() || words.get(i + 1).isParameter()) {
                throw new UnusableCommand(
                        "-" + name + " of " + cmdlet.name() + " has no value.", "Write one after it, with a space.");
            } else if (values.put(name, value(words.get(i + 1), now)) != null) {
                throw new UnusableCommand(
                        "-" + name + " of " + cmdlet.name() + " is given twice.", "Keep one of the two.");
            }
        }
        return new Arguments(cmdlet.name(), values, now);
    }

    private static String parameter(Cmdlet cmdlet, Word word) {
        String written = word.text().substring(1);
        List<String> names = cmdlet.parameters().stream().map(Parameter::name).toList();
        return names.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new UnusableCommand(
                        cmdlet.name() + " has no parameter -" + written + " in the documents.",
                        Nearest.of(written, names)
                                        .map(it -> "The nearest is -" + it + "; ")
                                        .orElse("Check name and spaces; ")
                                + known(cmdlet)));
    }

    private static String known(Cmdlet cmdlet) {
        return cmdlet.parameters().isEmpty()
                ? cmdlet.name() + " takes none."
                : cmdlet.name() + " takes -"
                        + String.join(
                                ", -",
                                cmdlet.parameters().stream()
                                        .map(Parameter::name)
                                        .toList())
                        + ".";
    }

    private Value value(Word word, Instant now) {
        if (word.isComputed()) {
            return instant(word.text(), now)
                    .<Value>map(Value.DateTime::new)
                    .or(() -> word.within().map(it -> value(it, now)))
                    .orElseThrow(() -> new UnusableCommand(
                            word.text() + " is not understood.", "Write what it comes to, or (Get-Date) for now."));
        } else if (!word.isVariable()) {
            return Value.of(word);
        }
        Value value = CONSTANTS.getOrDefault(word.text(), variables.get(word.text()));
        if (value == null) {
            throw new UnusableCommand(
                    "The variable " + word.text() + " is not set in this session.",
                    "Set it first, such as by " + word.text() + " = " + GET_DATE + ".");
        }
        return value;
    }

    /** As the names of variables are told apart. */
    private static Map<String, Value> withoutRegardToCase(Map<String, Value> variables) {
        Map<String, Value> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(variables);
        return all;
    }
}
