package sessionspec.core;

import java.util.List;

/** What becomes of a command line that is none of those that the documents give. Implements CMD-1. */
final class CommandLines implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        return event.is(EventKind.COMMAND_FAILED)
                ? List.of(Finding.refused("CMD-1", Reason.COMMAND_NOT_RUN))
                : List.of();
    }
}
