package sessionspec.mutation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.story.Story;
import sessionspec.trace.proof.FaultSweep;
import sessionspec.written.Written;

/**
 * An example of the last run, to be told again.
 *
 * @param rule    id of its rule
 * @param name    its name
 * @param parts   of its rule, which were found in it and which a fault of theirs turns red
 * @param written its story as JSON; read anew for each telling, since reading it makes events, which is the core's work too
 */
record Told(String rule, String name, List<String> parts, String written) {

    static final Path STORIES = Path.of("target/mutation/stories.tsv");

    /** All of them, in the order of the feature files. */
    static List<Told> all() {
        try {
            return Files.readAllLines(STORIES).stream()
                    .map(line -> line.split("\t", 4))
                    .map(cells -> new Told(cells[0], cells[1], List.of(cells[2].split("\\|")), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Write them first, by " + Stories.class.getName(), e);
        }
    }

    /** The same under the letters of each rule's id and the id. */
    static Map<String, Map<String, List<Told>>> byFamilyAndRule() {
        return all().stream()
                .collect(groupingBy(
                        told -> told.rule().substring(0, told.rule().indexOf('-')),
                        TreeMap::new,
                        groupingBy(Told::rule, TreeMap::new, toList())));
    }

    String line() {
        return String.join("\t", rule, name, String.join("|", parts), written);
    }

    Story story() {
        return Written.read(written, Story.class);
    }

    /** The same for a sweep of faults. */
    FaultSweep.Told forSweep() {
        return new FaultSweep.Told(
                name,
                story(),
                parts.stream()
                        .map(part -> new Finding(rule, part, Verb.DENIES, "", Optional.empty(), false))
                        .toList());
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
