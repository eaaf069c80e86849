package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import sessionspec.evidence.Moment;
import sessionspec.report.Lanes.Lane;
import sessionspec.report.Lanes.Run;

/** Chooses which stretch of time a timeline shows: everything that happened, and the ends that lie near it. */
final class TimeFrame {

    private static final Duration LEAST = Duration.ofMinutes(10);

    private TimeFrame() {}

    static TimeAxis of(List<Moment> moments, List<Lane> lanes, int left, int right) {
        List<Run> runs = lanes.stream().flatMap(lane -> lane.runs().stream()).toList();
        TreeSet<Instant> shown = new TreeSet<>();
        moments.forEach(moment -> shown.add(moment.at()));
        runs.stream().filter(run -> !run.cutoff()).forEach(run -> shown.add(run.from()));
        TreeSet<Instant> ends = new TreeSet<>();
        runs.forEach(run -> ends.add(run.until()));
        if (shown.size() == 1 && !ends.isEmpty()) {
            shown.add(ends.first());
        }
        Duration near = Duration.between(shown.first(), shown.last()).dividedBy(3);
        Instant earliest = shown.first().minus(near);
        Instant latest = shown.last().plus(near);
        ends.subSet(earliest, true, latest, true).forEach(shown::add);
        Duration span = Duration.between(shown.first(), shown.last());
        span = span.compareTo(LEAST) < 0 ? LEAST : span;
        return new TimeAxis(shown.first(), shown.first().plus(span).plus(span.dividedBy(14)), left, right);
    }
}
