package sessionspec.command;

import java.time.Instant;
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

    /** What every session has; a session's own variables cannot hide it. */
    private static final Map<String, Value> CONSTANTS =
            withoutRegardToCase(Map.of("$true", new Value.Bool(true), "$false", new Value.Bool(false)));

    private final Map<String, Value> variables;

    private PowerShell(Map<String, Value> variables) {
        this.variables = withoutRegardToCase(variables);
    }

    /** A session without variables. */
    public static PowerShell newSession() {
        return new PowerShell(Map.of());
    }

    /**
     * What a command line came to.
     *
     * @param session the session after it
     * @param command what it asks for; none when only a variable was set
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
            return new Ran(assign(words, now), Optional.empty());
        }
        Cmdlet cmdlet = Cmdlets.named(words.get(0).text());
        Arguments arguments = arguments(cmdlet, words.subList(1, words.size()));
        return new Ran(this, Optional.of(cmdlet.effect().apply(arguments)));
    }

    private PowerShell assign(List<Word> words, Instant now) {
        String name = words.get(0).text();
        if (words.size() != 3 || !words.get(1).text().equals("=")) {
            throw new UnusableCommand(
                    "A line that starts with " + name + " has to set that variable.",
                    "Write " + name + " = " + GET_DATE + ", with spaces around the equals sign.");
        }
        Word given = words.get(2);
        boolean date = !given.quoted() && given.text().equalsIgnoreCase(GET_DATE);
        Map<String, Value> all = withoutRegardToCase(variables);
        all.put(name, date ? new Value.DateTime(now) : value(given));
        return new PowerShell(all);
    }

    private Arguments arguments(Cmdlet cmdlet, List<Word> words) {
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
            } else if (values.put(name, value(words.get(i + 1))) != null) {
                throw new UnusableCommand(
                        "-" + name + " of " + cmdlet.name() + " is given twice.", "Keep one of the two.");
            }
        }
        return new Arguments(cmdlet.name(), values);
    }

    private static String parameter(Cmdlet cmdlet, Word word) {
        String written = word.text().substring(1);
        return cmdlet.parameters().stream()
                .map(Parameter::name)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new UnusableCommand(
                        cmdlet.name() + " has no parameter -" + written + " in the documents.",
                        "Check name and spaces; " + known(cmdlet)));
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

    private Value value(Word word) {
        if (!word.isVariable()) {
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
