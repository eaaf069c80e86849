package sessionspec.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of several statuses speaks for the whole. */
final class Gravity {

    private static final List<Status> GRAVEST_FIRST = List.of(
            Status.FAILED,
            Status.AMBIGUOUS,
            Status.UNDEFINED,
            Status.PENDING,
            Status.UNPROVEN,
            Status.SUSPECT,
            Status.SKIPPED,
            Status.NOT_RUN,
            Status.VERIFIED,
            Status.PASSED);

    private Gravity() {}

    /** @return {@link Status#UNPROVEN} when there is none: only execution verifies */
    static Status gravest(Stream<Status> statuses) {
        return statuses.min(Comparator.comparingInt(GRAVEST_FIRST::indexOf)).orElse(Status.UNPROVEN);
    }
}
