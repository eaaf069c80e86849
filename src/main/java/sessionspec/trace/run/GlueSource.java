package sessionspec.trace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.trace.Step;

/** What the Java source of the glue tells of step definitions: where they stand, and what their class is about. */
record GlueSource(Path root) {

    private static final Pattern NAME = Pattern.compile("((?:\\w+\\.)*)(\\w+)\\.(\\w+)\\((.*)\\)");
    private static final Pattern ABOUT = Pattern.compile("(?s)/\\*\\*\\s*(?:\\* )?([^.@]+)\\.[^/]*\\*/\\s+public ");

    /** A step definition with what its source tells of it. */
    Vocabulary.Phrase phrase(String text, String definition) {
        Matcher parts = NAME.matcher(definition);
        if (!parts.matches()) {
            return new Vocabulary.Phrase(text, definition, definition, "", Optional.empty());
        }
        List<String> lines = lines(parts);
        int line = line(lines, parts.group(3), parts.group(4));
        String place = line == 0 ? "" : ProjectPath.of(file(parts)) + ":" + line;
        return new Vocabulary.Phrase(
                text,
                definition,
                concept(lines).orElse(parts.group(2)),
                place,
                role(lines.subList(0, Math.max(0, line - 1))));
    }

    private static Optional<String> concept(List<String> lines) {
        return Optional.of(ABOUT.matcher(String.join("\n", lines)))
                .filter(Matcher::find)
                .map(it -> it.group(1).replaceAll("\\s+\\*?\\s*", " "));
    }

    private static Optional<Step.Role> role(List<String> above) {
        return Stream.iterate(above.size() - 1, at -> at >= 0, at -> at - 1)
                .map(above::get)
                .takeWhile(line -> !line.isBlank())
                .flatMap(line -> Stream.of(Step.Role.values())
                        .filter(role -> line.strip().startsWith("@" + role.keyword() + "(")))
                .findFirst();
    }

    private Path file(Matcher parts) {
        return root.resolve(parts.group(1).replace('.', '/')).resolve(parts.group(2) + ".java");
    }

    private List<String> lines(Matcher parts) {
        Path file = file(parts);
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) { // the report can do without
            return List.of();
        }
    }

    /** Of several methods of that name, the one whose parameters have those types. */
    private static int line(List<String> lines, String method, String types) {
        String parameters = Stream.of(types.split(", "))
                .filter(type -> !type.isEmpty())
                .map(type -> type.substring(
                        type.lastIndexOf('$') + 1)) // of a nested type, the source may leave out the outer
                .map(type -> "(?:final )?(?:\\w+\\.)*" + Pattern.quote(type) + "(?:<[^()]*>)?(?:\\.\\.\\.)? \\w+")
                .reduce((left, right) -> left + ",\\s*" + right)
                .orElse("");
        Pattern declared = Pattern.compile(method + "\\(\\s*" + parameters + "\\s*\\)");
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
    }
}
