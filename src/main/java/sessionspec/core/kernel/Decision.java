package sessionspec.core.kernel;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Finding.Verb;

/**
 * The answer to one event.
 *
 * @param answer     what whoever asks is told
 * @param governing  the findings that it comes from
 * @param considered all others: what else was looked at, what follows, what is advised
 */
public record Decision(Answer answer, List<Finding> governing, List<Finding> considered) {

    public static final Decision NONE = new Decision(Answer.LET_IN, List.of(), List.of());

    /** All findings, governing ones first. */
    public List<Finding> findings() {
        return Stream.concat(governing.stream(), considered.stream()).toList();
    }

    /** What is advised or warned of. */
    public List<Finding> advice() {
        return findings().stream()
                .filter(finding -> finding.verb() == Verb.ADVISES || finding.verb() == Verb.WARNS)
                .filter(finding -> finding.arithmetic().isEmpty() || !finding.holds())
                .toList();
    }
}
