package sessionspec.trace.run;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.trace.Example;

/**
 * A feature file and what the run made of it.
 *
 * @param outside examples that stand outside any rule
 */
public record RunFeature(String file, String name, String description, List<RunRule> rules, List<Example> outside) {

    Stream<Example> examples() {
        return Stream.concat(outside.stream(), rules.stream().flatMap(rule -> rule.examples().stream()));
    }

    /** A rule as its feature file has it. */
    public record RunRule(String title, String description, Place place, List<Tag> tags, List<Example> examples) {}

    /** A tag as written, without its at sign, and where it stands. */
    public record Tag(String name, Place place) {}
}
