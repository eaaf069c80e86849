package sessionspec.trace;

import java.util.List;
import sessionspec.evidence.Moment;

/**
 * One example and what came of it.
 *
 * @param id       permalink: rule id, a dot, and the name in lower case with hyphens
 * @param name     its name, values of the outline filled in
 * @param line     line of the scenario, or of its row in an outline's table
 * @param status   see {@link Status}
 * @param provedBy ids of the rules that had a finding in it, sorted
 * @param steps    its steps, those of the background first
 * @param moments  what happened and what the core decided, in order
 * @param notes    what else there is to tell
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

    /**
     * What else there is to tell of an example.
     *
     * @param description free text under the name, may be empty
     * @param earlier     how the attempts before the last went, in order; empty when there was only one
     * @param remarks     of its row of an outline; empty when it is no row or has none
     */
    public record Notes(String description, List<String> earlier, List<Remark> remarks) {
        public static final Notes NONE = new Notes("", List.of(), List.of());
    }
}
