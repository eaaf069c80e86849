package sessionspec.trace.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.trace.Status;

/** Which of several statuses speaks for the whole. */
public final class Gravity {

    private static final List<Status> GRAVEST_FIRST =
            List.of(Status.FAILED, Status.UNPROVEN, Status.SUSPECT, Status.NOT_RUN, Status.VERIFIED);

    private Gravity() {}

    /** @return {@link Status#UNPROVEN} when there is none: only execution verifies */
    public static Status gravest(Stream<Status> statuses) {
        return statuses.min(Comparator.comparingInt(GRAVEST_FIRST::indexOf)).orElse(Status.UNPROVEN);
    }
}
