package sessionspec.report.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Lifetime;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** One logarithmic scale for every declared period and limit, control by control. */
public final class LifetimeScale {

    /** @param name of the control that they belong to */
    public record Group(String name, List<Lifetime> lifetimes) {}

    public record Tick(int x, String label) {
        private Tick(Duration length, String label) {
            this(at(length), label);
        }
    }

    /** Of a bar that fills its cell; so wide that the labels stand apart. */
    public static final int WIDTH = 260;

    private static final int LEAST_BAR = 3;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(180);

    public static final List<Tick> TICKS = List.of(
            new Tick(SHORTEST, "5 min"),
            new Tick(Duration.ofHours(1), "1 h"),
            new Tick(Duration.ofHours(12), "12 h"),
            new Tick(Duration.ofDays(7), "7 days"),
            new Tick(LONGEST, "180 days"));

    /** Path of their lines, which every bar lies on. */
    public static final String GRID =
            TICKS.stream().map(tick -> "M" + tick.x() + " 0V20").collect(Collectors.joining());

    private LifetimeScale() {}

    public static List<Group> byControl(Traceability result) {
        List<Group> groups = new ArrayList<>();
        Set<Lifetime> left = new LinkedHashSet<>(result.lifetimes());
        for (Feature feature : result.features()) {
            Set<String> rules = feature.rules().stream().map(Rule::id).collect(Collectors.toSet());
            List<Lifetime> its =
                    left.stream().filter(it -> rules.contains(it.rule())).toList();
            its.forEach(left::remove);
            groups.add(new Group(FeatureWords.name(feature), its));
        }
        groups.add(new Group("Of no rule", List.copyOf(left)));
        groups.removeIf(group -> group.lifetimes().isEmpty());
        return groups;
    }

    public static int bar(Lifetime lifetime) {
        return Math.max(LEAST_BAR, at(lifetime.length()));
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
