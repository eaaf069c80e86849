package sessionspec.report.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Lifetime;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.LifetimesView;
import sessionspec.report.view.LifetimesView.Group;
import sessionspec.report.view.LifetimesView.Row;
import sessionspec.report.view.LifetimesView.Tick;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.ValueOrigin;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** Every declared period and limit on one logarithmic scale, control by control. */
public final class LifetimeViews {

    private static final int WIDTH = 300;
    private static final int LEAST_BAR = 3;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(180);

    private record Step(Duration length, String label) {}

    private static final List<Step> STEPS = List.of(
            new Step(SHORTEST, "5 min"),
            new Step(Duration.ofHours(1), "1 h"),
            new Step(Duration.ofHours(12), "12 h"),
            new Step(Duration.ofDays(7), "7 days"),
            new Step(LONGEST, "180 days"));

    private LifetimeViews() {}

    public static LifetimesView of(Traceability result, Anchors anchors) {
        List<Group> groups = new ArrayList<>();
        Set<Lifetime> left = new LinkedHashSet<>(result.lifetimes());
        for (Feature feature : result.features()) {
            Set<String> rules = feature.rules().stream().map(Rule::id).collect(Collectors.toSet());
            List<Lifetime> its =
                    left.stream().filter(it -> rules.contains(it.rule())).toList();
            its.forEach(left::remove);
            add(groups, FeatureWords.name(feature), its, anchors);
        }
        add(groups, "Of no rule", List.copyOf(left), anchors);
        List<Tick> ticks = STEPS.stream()
                .map(step -> new Tick(at(step.length()), step.label()))
                .toList();
        String grid = ticks.stream().map(tick -> "M" + tick.x() + " 0V20").collect(Collectors.joining());
        return new LifetimesView(groups, WIDTH, ticks, grid);
    }

    private static void add(List<Group> groups, String name, List<Lifetime> lifetimes, Anchors anchors) {
        if (!lifetimes.isEmpty()) {
            groups.add(new Group(
                    name, lifetimes.stream().map(it -> row(it, anchors)).toList()));
        }
    }

    private static Row row(Lifetime lifetime, Anchors anchors) {
        return new Row(
                lifetime.name(),
                ClockTimes.duration(lifetime.length()),
                ConstantName.of(lifetime.kind()),
                ValueOrigin.of(lifetime.origin()),
                anchors.link(lifetime.rule()),
                Math.max(LEAST_BAR, at(lifetime.length())));
    }

    /** What is shorter than the scale begins, or longer than it ends, lies at its end. */
    private static int at(Duration length) {
        double share = log(length) / log(LONGEST);
        return (int) Math.round(Math.min(1, share) * WIDTH);
    }

    private static double log(Duration length) {
        return Math.max(0, StrictMath.log((double) length.toSeconds() / SHORTEST.toSeconds()));
    }
}
