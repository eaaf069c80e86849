package sessionspec.report.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import sessionspec.evidence.StoryClock;
import sessionspec.report.view.TimelineView.Tick;
import sessionspec.report.wording.ClockTimes;

/**
 * A linear clock from one instant to another, laid over the whole width of a drawing. It begins and ends at round
 * instants, so that examples of the same length share one.
 *
 * @param start first instant shown
 * @param end   last instant shown, later than the first
 * @param ticks labelled instants, in order
 */
record TimeAxis(Instant start, Instant end, List<Tick> ticks) {

    /** Where the last instant lies; the first lies at 0. */
    static final int RIGHT = 844;

    /** Room for labels on either side of what is shown. */
    static final int MARGIN = 28;

    static final int TEXT = 12;
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<Duration> STEPS = Stream.of(("PT1M PT2M PT5M PT10M PT15M PT30M PT1H PT2H PT3H PT4H PT6H"
                            + " PT12H P1D P2D P5D P10D P15D P30D P60D P90D P180D P360D P1800D")
                    .split(" "))
            .map(Duration::parse)
            .toList();
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};
    private static final int MOST_TICKS = 7;
    private static final int BETWEEN_LABELS = 16;

    /**
     * What shows two instants and a little more, with the finest round steps whose labels stand clear of one another.
     *
     * @param last later than the first
     */
    static TimeAxis around(Instant first, Instant last) {
        Instant end = last.plus(Duration.between(first, last).dividedBy(28));
        return candidates(first, end)
                .flatMap(Optional::stream)
                .filter(axis -> axis.ticks.size() >= 2 && axis.apart())
                .findFirst()
                .orElseGet(() -> new TimeAxis(first, end, List.of(first, end), ClockTimes::instant));
    }

    private TimeAxis(Instant start, Instant end, List<Instant> at, Function<Instant, String> label) {
        this(start, end, at.stream().map(it -> tick(start, end, it, label)).toList());
    }

    private static Stream<Optional<TimeAxis>> candidates(Instant first, Instant last) {
        Stream<Optional<TimeAxis>> clock = STEPS.stream()
                .filter(step -> StoryClock.isStory(first) || step.compareTo(DAY.multipliedBy(15)) <= 0)
                .map(step -> every(step, first, last));
        Stream<Optional<TimeAxis>> calendar = StoryClock.isStory(first)
                ? Stream.empty()
                : IntStream.of(MONTHS).mapToObj(months -> everyMonths(months, first, last));
        return Stream.concat(clock, calendar);
    }

    private static Optional<TimeAxis> every(Duration step, Instant first, Instant last) {
        long seconds = step.toSeconds();
        long half = seconds / 2;
        long start = Math.floorDiv(first.getEpochSecond(), half) * half;
        long end = -Math.floorDiv(-last.getEpochSecond(), half) * half;
        long least = -Math.floorDiv(-start, seconds);
        long most = Math.floorDiv(end, seconds);
        if (most - least >= MOST_TICKS) {
            return Optional.empty();
        }
        List<Instant> at = LongStream.rangeClosed(least, most)
                .mapToObj(index -> Instant.ofEpochSecond(index * seconds))
                .toList();
        return Optional.of(
                new TimeAxis(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end), at, it -> label(it, step)));
    }

    private static Optional<TimeAxis> everyMonths(int step, Instant first, Instant last) {
        LocalDate day = first.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
        day = day.minusMonths(Math.floorMod(day.getYear() * 12L + day.getMonthValue() - 1, (long) step));
        List<Instant> at = new ArrayList<>();
        for (; at.size() <= MOST_TICKS; day = day.plusMonths(step)) {
            Instant instant = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            if (instant.isAfter(last)) {
                return Optional.of(new TimeAxis(first, last, at, it -> month(it, step)));
            }
            if (!instant.isBefore(first)) {
                at.add(instant);
            }
        }
        return Optional.empty();
    }

    /** Where an instant lies; one outside of what is shown lies at the nearer end. */
    int x(Instant instant) {
        return x(start, end, instant);
    }

    private static int x(Instant start, Instant end, Instant instant) {
        if (!instant.isAfter(start)) {
            return 0;
        }
        return instant.isBefore(end) ? (int) Math.round(seconds(start, instant) / seconds(start, end) * RIGHT) : RIGHT;
    }

    boolean shows(Instant instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    private static String label(Instant instant, Duration step) {
        boolean midnight = instant.getEpochSecond() % DAY.toSeconds() == 0;
        if (StoryClock.isStory(instant)) {
            long day = StoryClock.day(instant);
            boolean whole = step.compareTo(DAY) >= 0 || (midnight && day != 1);
            return whole ? "day " + day : ClockTimes.instant(instant).replaceFirst("^day \\d+, ", "");
        }
        String date = ClockTimes.instant(instant);
        return midnight ? date.substring(0, date.length() - 6) : date.substring(date.length() - 5);
    }

    private static String month(Instant instant, int step) {
        String date = instant.toString().substring(0, 10);
        return date.substring(0, date.length() - (step % 12 == 0 ? 6 : 3));
    }

    private static Tick tick(Instant start, Instant end, Instant at, Function<Instant, String> labels) {
        String label = labels.apply(at);
        int x = x(start, end, at);
        int half = TextWidth.width(label, TEXT) / 2;
        return new Tick(x, label, x < half - MARGIN ? "start" : x + half > RIGHT + MARGIN ? "end" : "middle");
    }

    private boolean apart() {
        for (int i = 1; i < ticks.size(); i++) {
            int room = ticks.get(i).x() - ticks.get(i - 1).x() - BETWEEN_LABELS;
            if (room < Math.max(room(ticks.get(i), "end"), room(ticks.get(i - 1), "start"))) {
                return false;
            }
        }
        return true;
    }

    /** What a label needs of the room to its neighbour: more when it stands wholly on that side of its tick. */
    private static int room(Tick tick, String aside) {
        int width = TextWidth.width(tick.label(), TEXT);
        return tick.anchor().equals(aside) ? width + width / 2 : width;
    }

    private static double seconds(Instant from, Instant until) {
        Duration duration = Duration.between(from, until);
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
