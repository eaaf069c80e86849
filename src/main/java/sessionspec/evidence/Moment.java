package sessionspec.evidence;

import java.time.Instant;
import java.util.List;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Situation;

/**
 * One event of an example and what the core decided on it. Moments of an example stand in the order in which they were
 * handed to the core, which is the order of their instants.
 *
 * @param at       when; see {@link StoryClock} for examples that are not set on a calendar date
 * @param kind     what happened
 * @param details  names that belong to it, such as the app that was opened; as the example writes them
 * @param decision the answer; {@link Decision#NONE} when the event only changed facts
 * @param under    the situation that it was decided in
 */
public record Moment(Instant at, EventKind kind, List<String> details, Decision decision, Situation under) {}
