package sessionspec.trace;

import java.util.List;
import java.util.stream.IntStream;
import sessionspec.catalogue.Place;

/**
 * A rule as its feature file has it.
 *
 * @param title         a sentence
 * @param description   free text under the title, may be empty
 * @param place         where it stands
 * @param tags          in the order of the file
 * @param examples      in the order of their lines
 * @param emptyOutlines outlines without a single row
 */
record RunRule(
        String title,
        String description,
        Place place,
        List<Tag> tags,
        List<RunExample> examples,
        List<Place> emptyOutlines) {

    RunRule or(RunRule other) {
        return new RunRule(title, description, place, tags, either(examples, other.examples), emptyOutlines);
    }

    static boolean same(List<RunExample> some, List<RunExample> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(at -> some.get(at).isAlso(others.get(at)));
    }

    static List<RunExample> either(List<RunExample> some, List<RunExample> others) {
        return IntStream.range(0, some.size())
                .mapToObj(at -> some.get(at).or(others.get(at)))
                .toList();
    }
}
