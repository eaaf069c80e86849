package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import sessionspec.evidence.StoryClock;
import sessionspec.report.view.TimelineView.Tick;

/**
 * A linear clock from one instant to another, laid between two horizontal positions.
 *
 * @param start first instant shown
 * @param end   last instant shown, later than the first
 * @param left  where the first lies
 * @param right where the last lies
 */
record TimeAxis(Instant start, Instant end, int left, int right) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration[] STEPS = {
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        Duration.ofMinutes(15),
        Duration.ofMinutes(30),
        Duration.ofHours(1),
        Duration.ofHours(2),
        Duration.ofHours(3),
        Duration.ofHours(4),
        Duration.ofHours(6),
        Duration.ofHours(12),
        DAY,
        DAY.multipliedBy(2),
        DAY.multipliedBy(5),
        DAY.multipliedBy(10),
        DAY.multipliedBy(15),
        DAY.multipliedBy(30),
        DAY.multipliedBy(60),
        DAY.multipliedBy(90),
        DAY.multipliedBy(180),
        DAY.multipliedBy(360),
        DAY.multipliedBy(1800)
    };
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};
    private static final int MOST_TICKS = 7;
    private static final int BETWEEN_LABELS = 16;
    static final int TEXT = 12;

    /** Where an instant lies; one outside of what is shown lies at the nearer end. */
    int x(Instant instant) {
        if (!instant.isAfter(start)) {
            return left;
        }
        if (!instant.isBefore(end)) {
            return right;
        }
        double share = seconds(start, instant) / seconds(start, end);
        return left + (int) Math.round(share * (right - left));
    }

    boolean shows(Instant instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    /** The finest round steps whose labels stand clear of one another. */
    List<Tick> ticks() {
        return candidates()
                .filter(ticks -> ticks.size() >= 2 && apart(ticks))
                .findFirst()
                .orElseGet(() -> List.of(tick(start, Times.instant(start)), tick(end, Times.instant(end))));
    }

    private Stream<List<Tick>> candidates() {
        Stream<Optional<List<Tick>>> clock = Stream.of(STEPS)
                .filter(step -> StoryClock.isStory(start) || step.compareTo(DAY.multipliedBy(15)) <= 0)
                .map(this::every);
        Stream<Optional<List<Tick>>> calendar = StoryClock.isStory(start)
                ? Stream.empty()
                : java.util.Arrays.stream(MONTHS).mapToObj(this::everyMonths);
        return Stream.concat(clock, calendar).flatMap(Optional::stream);
    }

    private Optional<List<Tick>> every(Duration step) {
        long seconds = step.toSeconds();
        long first = Math.floorDiv(start.getEpochSecond() + seconds - 1, seconds);
        long last = Math.floorDiv(end.getEpochSecond(), seconds);
        if (last - first >= MOST_TICKS) {
            return Optional.empty();
        }
        return Optional.of(LongStream.rangeClosed(first, last)
                .mapToObj(index -> Instant.ofEpochSecond(index * seconds))
                .map(instant -> tick(instant, label(instant, step)))
                .toList());
    }

    private Optional<List<Tick>> everyMonths(int step) {
        LocalDate day = start.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
        day = day.minusMonths(Math.floorMod(day.getYear() * 12L + day.getMonthValue() - 1, (long) step));
        List<Tick> ticks = new ArrayList<>();
        for (; ticks.size() <= MOST_TICKS; day = day.plusMonths(step)) {
            Instant instant = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            if (instant.isAfter(end)) {
                return Optional.of(ticks);
            }
            if (!instant.isBefore(start)) {
                String date = day.toString();
                ticks.add(tick(instant, date.substring(0, date.length() - (step % 12 == 0 ? 6 : 3))));
            }
        }
        return Optional.empty();
    }

    private static String label(Instant instant, Duration step) {
        boolean midnight = instant.getEpochSecond() % DAY.toSeconds() == 0;
        if (StoryClock.isStory(instant)) {
            long day = StoryClock.day(instant);
            boolean whole = step.compareTo(DAY) >= 0 || (midnight && day != 1);
            return whole ? "day " + day : Times.instant(instant).replaceFirst("^day \\d+, ", "");
        }
        String date = Times.instant(instant);
        return midnight ? date.substring(0, date.length() - 6) : date.substring(date.length() - 5);
    }

    private Tick tick(Instant instant, String label) {
        int x = x(instant);
        int half = Texts.width(label, TEXT) / 2;
        return new Tick(x, label, x + half > right + Timelines.MARGIN ? "end" : "middle");
    }

    private static boolean apart(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            int room = ticks.get(i).x() - ticks.get(i - 1).x() - BETWEEN_LABELS;
            int need = Texts.width(ticks.get(i).label(), TEXT);
            need = ticks.get(i).anchor().equals("end") ? need + need / 2 : need;
            if (room < Math.max(need, Texts.width(ticks.get(i - 1).label(), TEXT))) {
                return false;
            }
        }
        return true;
    }

    private static double seconds(Instant from, Instant until) {
        Duration duration = Duration.between(from, until);
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
