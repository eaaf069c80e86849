package sessionspec.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Finding;
import sessionspec.core.story.Story;
import sessionspec.evidence.Moment;

/**
 * One example and what came of it.
 *
 * @param id       permalink: rule id, a dot, and the name in lower case with hyphens; empty until it is known of which rule
 * @param line     line of the scenario, or of its row in an outline's table
 * @param provedBy ids of the rules that had a finding in it, sorted
 * @param steps    its steps, those of the background first, and the hooks that did not pass, as the last attempt has them
 */
public record Example(
        String id,
        String name,
        int line,
        Status status,
        List<String> provedBy,
        List<Step> steps,
        List<Moment> moments,
        Notes notes) {

    public Example named(String itsId) {
        return new Example(itsId, name, line, status, provedBy, steps, moments, notes);
    }

    public Stream<Finding> findings() {
        return moments.stream().flatMap(moment -> moment.decision().findings().stream());
    }

    /**
     * What else there is to tell of an example.
     *
     * @param scenario line of the scenario, the same for all rows of an outline
     * @param earlier  how the attempts before the last went, in order; empty when there was only one
     * @param row      which row of an outline it is; empty when it is none
     * @param story    what it told the core and expected, in the last attempt
     */
    public record Notes(
            int scenario, String description, List<String> earlier, Optional<Outline.Row> row, Story story) {
        public static final Notes NONE = new Notes(0, "", List.of(), Optional.empty(), new Story(List.of()));
    }
}
