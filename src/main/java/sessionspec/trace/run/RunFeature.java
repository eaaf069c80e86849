package sessionspec.trace.run;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.trace.Example;

/**
 * A feature file and what the run made of it.
 *
 * @param file          path from the project's root
 * @param name          its name
 * @param description   its prose
 * @param rules         in the order of the file
 * @param outside       examples that stand outside any rule
 */
public record RunFeature(String file, String name, String description, List<RunRule> rules, List<Example> outside) {

    /** Every example, whether under a rule or not. */
    Stream<Example> examples() {
        return Stream.concat(outside.stream(), rules.stream().flatMap(rule -> rule.examples().stream()));
    }

    /**
     * A rule as its feature file has it.
     *
     * @param title       a sentence
     * @param description free text under the title, may be empty
     * @param place       where it stands
     * @param tags        in the order of the file
     * @param examples    in the order of their lines
     */
    public record RunRule(String title, String description, Place place, List<Tag> tags, List<Example> examples) {}

    /** A tag as written, without its at sign, and where it stands. */
    public record Tag(String name, Place place) {}
}
