package sessionspec.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Badge;
import sessionspec.report.wording.Terms;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;

/** What the page says of features, rules and examples beside what the run has of them. */
public final class FeatureWords {

    public record StepPart(String text, boolean value) {}

    /**
     * @param lengths in words
     * @param origin  by whose word they are so long
     */
    public record Values(String name, String lengths, String origin) {}

    /** From as many on a control begins with a list of its rules. */
    public static final int MANY_RULES = 8;

    private FeatureWords() {}

    public static String name(Feature feature) {
        return feature.name().isBlank() ? "Feature without a name" : feature.name();
    }

    public static String anchor(Feature feature) {
        return "feature-" + (feature.family().isEmpty() ? Anchors.slug(feature.name()) : feature.family());
    }

    public static String anchor(Rule rule) {
        return rule.id().isEmpty() ? Anchors.slug(rule.title()) : rule.id();
    }

    /** Interpretations and discrepancies that a rule depends on, besides those that its title rests on. */
    public static List<String> readWith(Rule rule) {
        return Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                .filter(it -> !rule.readings().contains(it))
                .toList();
    }

    /** The periods and limits of a rule, those that differ in length alone together. */
    public static List<Values> values(Rule rule) {
        return rule.lifetimes().stream()
                .collect(Collectors.groupingBy(
                        value -> new Values(value.name(), "", origin(value)),
                        LinkedHashMap::new,
                        Collectors.mapping(value -> ClockTimes.duration(value.length()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new Values(
                        it.getKey().name(),
                        it.getValue().stream().distinct().collect(Collectors.joining(", ")),
                        it.getKey().origin()))
                .toList();
    }

    private static String origin(Lifetime value) {
        String kind = value.origin() == Origin.CONFIGURED ? "" : Terms.name(value.kind()) + ", ";
        return kind + Terms.of(value.origin());
    }

    public static String earlier(Example.Notes notes) {
        return notes.earlier().isEmpty()
                ? ""
                : "Attempt " + (notes.earlier().size() + 1) + "; before: " + String.join(", ", notes.earlier());
    }

    /** How it went; null when it passed. */
    public static @Nullable Badge status(Step step) {
        return switch (step.status()) {
            case "passed" -> null;
            case "failed", "ambiguous", "undefined" -> new Badge(step.status(), "bad", "bad");
            case "pending" -> new Badge(step.status(), "warn", "warn");
            default -> new Badge(step.status(), "quiet", "wait");
        };
    }

    public static List<StepPart> parts(Step step) {
        String text = step.text();
        List<StepPart> parts = new ArrayList<>(2 * step.values().size() + 1);
        int done = 0;
        for (Step.Value value : step.values()) {
            if (value.start() >= done && value.end() > value.start() && value.end() <= text.length()) {
                if (value.start() > done) {
                    parts.add(new StepPart(text.substring(done, value.start()), false));
                }
                parts.add(new StepPart(text.substring(value.start(), value.end()), true));
                done = value.end();
            }
        }
        if (done < text.length()) {
            parts.add(new StepPart(text.substring(done), false));
        }
        return parts;
    }
}
