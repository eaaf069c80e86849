package sessionspec.trace.run;

import java.util.List;
import java.util.stream.Stream;
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
}
