package sessionspec.report.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import sessionspec.evidence.Moment;
import sessionspec.report.timeline.Lanes.Lane;
import sessionspec.report.timeline.Lanes.Run;
import sessionspec.report.wording.ClockTimes;

/**
 * Chooses which stretch of time a timeline shows: everything that happened, and the starts and ends that lie near it; of
 * the period that decided, also an end that lies somewhat farther away. What lies beyond is said in words in its bar.
 */
final class TimeFrame {

    private static final Duration LEAST = Duration.ofMinutes(10);

    private TimeFrame() {}

    static TimeAxis of(List<Moment> moments, List<Lane> lanes) {
        TreeSet<Instant> shown = new TreeSet<>();
        moments.stream()
                .filter(moment -> !ClockTimes.beforehand(moment, moments))
                .forEach(moment -> shown.add(moment.at()));
        if (shown.size() == 1) {
            addNearest(shown, lanes);
        }
        Instant first = shown.first();
        Instant last = shown.last();
        Duration happened = Duration.between(first, last);
        Instant earliest = first.minus(happened);
        for (Lane lane : lanes) {
            Instant latest = last.plus(lane.governs() ? happened.multipliedBy(3) : happened.dividedBy(3));
            for (Run run : lane.runs()) {
                addWithin(shown, run.from(), earliest, latest);
                addWithin(shown, run.until(), earliest, latest);
            }
        }
        Duration span = Duration.between(shown.first(), shown.last());
        span = span.compareTo(LEAST) < 0 ? LEAST : span;
        return TimeAxis.around(shown.first(), shown.first().plus(span));
    }

    /** Around a single instant: the latest start and the earliest end. */
    private static void addNearest(TreeSet<Instant> shown, List<Lane> lanes) {
        TreeSet<Instant> starts = new TreeSet<>();
        TreeSet<Instant> ends = new TreeSet<>();
        for (Lane lane : lanes) {
            for (Run run : lane.runs()) {
                if (!run.cutoff()) {
                    starts.add(run.from());
                }
                ends.add(run.until());
            }
        }
        if (!starts.isEmpty()) {
            shown.add(starts.last());
        }
        if (!ends.isEmpty()) {
            shown.add(ends.first());
        }
    }

    private static void addWithin(TreeSet<Instant> shown, Instant instant, Instant earliest, Instant latest) {
        if (!instant.isBefore(earliest) && !instant.isAfter(latest)) {
            shown.add(instant);
        }
    }
}
