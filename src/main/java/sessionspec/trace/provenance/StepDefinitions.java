package sessionspec.trace.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.trace.StepDefinition;
import sessionspec.trace.run.ProjectPath;
import sessionspec.trace.run.Run;

/** Collects the step definitions that a run used, and finds where they stand in their source. */
final class StepDefinitions {

    private static final Pattern NAME = Pattern.compile("((?:\\w+\\.)*)(\\w+)\\.(\\w+)\\((.*)\\)");

    private StepDefinitions() {}

    /** @param source root folder of the glue's Java source; where it is missing, places stay empty */
    static List<StepDefinition> of(Run run, Path source) {
        Map<String, StepDefinition> found = new TreeMap<>();
        run.features().stream()
                .flatMap(feature -> Stream.concat(
                        feature.outside().stream(), feature.rules().stream().flatMap(rule -> rule.examples().stream())))
                .flatMap(example -> example.steps().stream())
                .filter(step -> !step.definition().isEmpty())
                .forEach(step -> found.merge(
                        step.definition(),
                        new StepDefinition(step.definition(), "", 1, step.text()),
                        (before, again) -> new StepDefinition(before.name(), "", before.uses() + 1, before.first())));
        return found.values().stream()
                .map(it -> new StepDefinition(it.name(), place(it.name(), source), it.uses(), it.first()))
                .toList();
    }

    private static String place(String name, Path root) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return "";
        }
        Path file = root.resolve(parts.group(1).replace('.', '/')).resolve(parts.group(2) + ".java");
        int line = Files.isRegularFile(file) ? line(file, parts.group(3), parts.group(4)) : 0;
        return line == 0 ? "" : ProjectPath.of(file) + ":" + line;
    }

    /** Of several methods of that name, the one whose parameters have those types. */
    private static int line(Path file, String method, String types) {
        String parameters = Stream.of(types.split(", "))
                .filter(type -> !type.isEmpty())
                .map(type -> type.substring(
                        type.lastIndexOf('$') + 1)) // of a nested type, the source may leave out the outer
                .map(type -> "(?:final )?(?:\\w+\\.)*" + Pattern.quote(type) + "(?:<[^()]*>)?(?:\\.\\.\\.)? \\w+")
                .reduce((left, right) -> left + ",\\s*" + right)
                .orElse("");
        Pattern declared = Pattern.compile(method + "\\(\\s*" + parameters + "\\s*\\)");
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(at -> lines.get(at).contains(" " + method + "("))
                    .filter(at -> {
                        String from = String.join("\n", lines.subList(at, Math.min(at + 6, lines.size())));
                        return declared.matcher(from.substring(from.indexOf(" " + method + "(") + 1))
                                .lookingAt();
                    })
                    .map(at -> at + 1)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) { // the report can do without
            return 0;
        }
    }
}
