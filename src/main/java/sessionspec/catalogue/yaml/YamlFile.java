package sessionspec.catalogue.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/**
 * One YAML file of the catalogue and the problems found in it. It is read as YAML's own nodes: these know their lines
 * and keep every scalar as written, so that no fingerprint of digits is taken for a number.
 */
final class YamlFile {

    private static final Pattern ITEM = Pattern.compile("^ *- +id:.*");

    private final Path path;
    private final List<Problem> problems;

    /** @param problems where this file's problems go */
    YamlFile(Path path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    Place place(int line) {
        return new Place(Place.of(path).file(), line);
    }

    Place place(Node node) {
        return place(node.getStartMark().map(m -> m.getLine() + 1).orElse(0));
    }

    void problem(Problem.Kind kind, Place place, String what, String remedy) {
        problems.add(new Problem(kind, place, what, remedy));
    }

    void unreadable(Place place, String what, String remedy) {
        problem(Problem.Kind.UNREADABLE, place, what, remedy);
    }

    /**
     * The file's root node. A list item with a syntax error is a problem and is left out, and the rest is read
     * without it.
     *
     * @return empty when the file holds nothing or nothing of it can be read
     */
    Optional<Node> root() {
        try {
            return root(Files.readString(path));
        } catch (CharacterCodingException e) {
            unreadable(place(0), "The file is not valid UTF-8.", "Save it as UTF-8.");
        } catch (IOException e) {
            unreadable(place(0), "The file cannot be read: " + e.getMessage() + ".", "Check its permissions.");
        }
        return Optional.empty();
    }

    private Optional<Node> root(String text) {
        String readable = text;
        while (true) {
            try {
                LoadSettings settings =
                        LoadSettings.builder().setLabel(path.toString()).build();
                return new Compose(settings).composeString(readable);
            } catch (MarkedYamlEngineException e) {
                int line = line(e);
                unreadable(
                        place(line),
                        "This is not valid YAML: " + e.getProblem() + ".",
                        "Correct the line. Text that has \": \" or \" #\" in it, or starts with a special character,"
                                + " needs quotes. Whatever stands in the same list item is ignored until then.");
                String without = withoutItem(readable, line);
                if (without == null) {
                    return Optional.empty();
                }
                readable = without;
            } catch (YamlEngineException | StackOverflowError e) {
                unreadable(place(0), "This is not valid YAML: " + e.getMessage() + ".", "Correct the file.");
                return Optional.empty();
            }
        }
    }

    /** The line to correct: where an unfinished quotation or bracket starts, else where the parser gave up. */
    private static int line(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        boolean unfinished = context.startsWith("while scanning") || context.contains("flow");
        Optional<Mark> mark = unfinished ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    /** The text with the list item around a line blanked out, or null when there is none. */
    private static @Nullable String withoutItem(String text, int line) {
        String[] lines = text.split("\\R", -1);
        int start = Math.min(line, lines.length) - 1;
        while (start >= 0 && !ITEM.matcher(lines[start]).matches()) {
            start--;
        }
        if (start < 0) {
            return null;
        }
        int end = start + 1;
        Matcher item = ITEM.matcher("");
        while (end < lines.length && !item.reset(lines[end]).matches()) {
            end++;
        }
        Arrays.fill(lines, start, end, "");
        return String.join("\n", lines);
    }
}
