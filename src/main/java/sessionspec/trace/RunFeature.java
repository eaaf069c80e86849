package sessionspec.trace;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A feature file and what the run made of it.
 *
 * @param file          path from the project's root
 * @param name          its name
 * @param description   its prose
 * @param tags          as written
 * @param rules         in the order of the file
 * @param outside       examples that stand outside any rule
 * @param misplacedTags tags of the feature and of its examples: only rules carry tags
 */
record RunFeature(
        String file,
        String name,
        String description,
        List<String> tags,
        List<RunRule> rules,
        List<RunExample> outside,
        List<Tag> misplacedTags) {

    /** Every example, whether under a rule or not. */
    Stream<RunExample> examples() {
        return Stream.concat(outside.stream(), rules.stream().flatMap(rule -> rule.examples().stream()));
    }

    RunFeature at(String other) {
        return new RunFeature(other, name, description, tags, rules, outside, misplacedTags);
    }

    /** Whether it is the same text, run elsewhere. */
    boolean isAlso(RunFeature other) {
        return RunRule.same(outside, other.outside)
                && rules.size() == other.rules.size()
                && IntStream.range(0, rules.size())
                        .allMatch(at -> RunRule.same(
                                rules.get(at).examples(), other.rules.get(at).examples()));
    }

    /** Two shards of one run, of the same text: each example as the shard has it that ran it last. */
    RunFeature or(RunFeature other) {
        List<RunRule> both = IntStream.range(0, rules.size())
                .mapToObj(at -> rules.get(at).or(other.rules.get(at)))
                .toList();
        return new RunFeature(
                file, name, description, tags, both, RunRule.either(outside, other.outside), misplacedTags);
    }
}
