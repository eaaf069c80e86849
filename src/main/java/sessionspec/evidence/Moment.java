package sessionspec.evidence;

import java.time.Instant;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;

/**
 * One event of an example and what the core decided on it. Moments of an example stand in the order in which they were
 * handed to the core, which is the order of their instants.
 *
 * @param event    what happened
 * @param decision the answer, and the findings that it came from
 * @param under    the situation that it was decided in
 */
public record Moment(Event event, Decision decision, Situation under) {

    /** When, in UTC; day 1 of an example that is not set on a calendar date begins at the epoch. */
    public Instant at() {
        return event.at();
    }

    /** Name of the type of event with that of its package, such as {@code kernel.AccessRequested}. */
    public String kind() {
        String control = event.getClass().getPackageName();
        return control.substring(control.lastIndexOf('.') + 1) + "."
                + event.getClass().getSimpleName();
    }
}
