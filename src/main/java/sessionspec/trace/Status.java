package sessionspec.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the run, and nothing else, says of a statement, a rule or an example. */
public enum Status {
    VERIFIED,
    FAILED,
    /** All its examples passed, and none of them notices a fault of the rule. */
    UNPROVEN,
    /** A passage that it rests on changed in substance, or a statement that it cites, and nobody has reviewed it since. */
    SUSPECT,
    /** Left out by a filter, so nothing is known. */
    NOT_RUN,
    RETIRED,
    NOT_MODELLED,
    INFORMATIVE,
    BOILERPLATE;

    private static final List<Status> GRAVEST_FIRST = List.of(FAILED, UNPROVEN, SUSPECT, NOT_RUN, VERIFIED);

    /** Which of several speaks for the whole; {@link #UNPROVEN} when there is none: only execution verifies. */
    public static Status gravest(Stream<Status> statuses) {
        return statuses.min(Comparator.comparingInt(GRAVEST_FIRST::indexOf)).orElse(UNPROVEN);
    }
}
