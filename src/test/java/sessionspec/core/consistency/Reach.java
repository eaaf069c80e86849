package sessionspec.core.consistency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many stories reached each rule, and how often each property was tried, as JSON. */
final class Reach {

    private static final Pattern RULE_TAGS = Pattern.compile("(?m)^((?: *@[^\\n]*\\n)+) *Rule:");
    private static final Pattern RULE = Pattern.compile("@((?!INT-|DIS-|KB-|CA-|TL-|RA-|FS-)[A-Z]{2,5}-\\d+)");

    private Reach() {}

    /** The ids of all rules of the features. */
    static TreeSet<String> rules(Path features) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(features)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".feature")).toList()) {
                RULE_TAGS
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(tags -> RULE.matcher(tags.group(1)).results())
                        .forEach(id -> ids.add(id.group(1)));
            }
        }
        return ids;
    }

    static void write(Consistency.Result result, Path file) throws IOException {
        String rules = members(result.reached(), String::valueOf);
        String properties = members(
                result.tallies(), tally -> "{\"pairs\":" + tally.pairs + ",\"premises\":" + tally.premises + "}");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                List.of("{\"stories\":" + result.stories() + ",\"seed\":" + result.seed() + ",\"rules\":{" + rules
                        + "},\"properties\":{" + properties + "}}"),
                StandardCharsets.UTF_8);
    }

    private static <T> String members(Map<String, T> all, java.util.function.Function<T, String> value) {
        return all.entrySet().stream()
                .map(it -> "\"" + it.getKey() + "\":" + value.apply(it.getValue()))
                .collect(Collectors.joining(","));
    }
}
