package sessionspec.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.Lifetime;
import sessionspec.report.view.LifetimesView;
import sessionspec.report.view.LifetimesView.Row;
import sessionspec.report.view.LifetimesView.Tick;

/** Every declared period and limit on one logarithmic scale, whose steps are those that people think in. */
final class LifetimeViews {

    private static final int WIDTH = 340;
    private static final int LEAST_BAR = 3;

    private record Step(Duration length, String label) {}

    private static final List<Step> STEPS = List.of(
            new Step(Duration.ofMinutes(1), "1 min"),
            new Step(Duration.ofHours(1), "1 h"),
            new Step(Duration.ofDays(1), "1 day"),
            new Step(Duration.ofDays(30), "30 days"),
            new Step(Duration.ofDays(365), "1 year"));

    private LifetimeViews() {}

    static LifetimesView of(List<Lifetime> lifetimes, Anchors anchors) {
        double longest = lifetimes.stream()
                .mapToDouble(lifetime -> log(lifetime.length()))
                .max()
                .orElse(0);
        double scale = Math.max(longest, log(Duration.ofDays(365)));
        List<Row> rows = new ArrayList<>();
        for (Lifetime lifetime : lifetimes) {
            int bar = Math.max(LEAST_BAR, at(log(lifetime.length()), scale));
            rows.add(new Row(
                    lifetime.name(),
                    Times.duration(lifetime.length()),
                    Words.origin(lifetime.origin()),
                    anchors.link(lifetime.rule()),
                    bar));
        }
        List<Tick> ticks = STEPS.stream()
                .map(step -> new Tick(at(log(step.length()), scale), step.label()))
                .toList();
        return new LifetimesView(rows, WIDTH, ticks);
    }

    private static int at(double log, double scale) {
        return (int) Math.round(log / scale * WIDTH);
    }

    /** In powers, from half a minute up. */
    private static double log(Duration length) {
        return Math.max(0, StrictMath.log(length.toSeconds() / 30.0));
    }
}
