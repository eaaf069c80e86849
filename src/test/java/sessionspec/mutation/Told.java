package sessionspec.mutation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.core.story.Story;
import sessionspec.evidence.EvidenceJson;
import sessionspec.trace.citation.CatalogueIds;
import sessionspec.trace.citation.CitedFeature;
import sessionspec.trace.citation.CitedRule;
import sessionspec.trace.citation.RuleRegister;
import sessionspec.trace.run.RunExample;
import sessionspec.trace.run.RunReader;

/**
 * An example of the last run, to be told again.
 *
 * @param rule    id of its rule
 * @param name    its name
 * @param written its story as JSON; read anew for each telling, since reading it makes events, which is the core's work too
 */
record Told(String rule, String name, String written) {

    private static final Path RUN = Path.of("target/run/messages.ndjson");
    private static final Path STORIES = Path.of("target/mutation/stories.tsv");

    /** All of them, in the order of the feature files; from a file of their own, as each mutant's JVM reads them. */
    static List<Told> all() {
        try {
            if (Files.notExists(STORIES)
                    || Files.getLastModifiedTime(STORIES).compareTo(Files.getLastModifiedTime(RUN)) < 0) {
                Files.createDirectories(STORIES.getParent());
                Files.write(STORIES, (Iterable<String>) ofLastRun().map(Told::line)::iterator);
            }
            return Files.readAllLines(STORIES).stream()
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new Told(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Run the specification first, by mvn test", e);
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

    private static Stream<Told> ofLastRun() {
        Path features = Path.of("features");
        CatalogueIds ids = new CatalogueIds(CatalogueLoader.load(features.resolve("catalogue")));
        return new RuleRegister(ids, new Problems())
                .register(RunReader.read(RUN, features).features()).stream()
                        .map(CitedFeature::rules)
                        .flatMap(List::stream)
                        .flatMap(Told::ofRule);
    }

    private static Stream<Told> ofRule(CitedRule rule) {
        return rule.written().examples().stream()
                .filter(RunExample::passed)
                .map(example -> new Told(rule.id(), example.name(), EvidenceJson.write(example.story())));
    }

    private String line() {
        return String.join("\t", rule, name, written);
    }

    Story story() {
        return EvidenceJson.story(written);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
