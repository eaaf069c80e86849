package sessionspec.trace.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Suggestion;
import sessionspec.core.kernel.Lifetime;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.proof.Boundaries;

/** Holds that every period and limit belongs to a rule, is used, and is asked about on both sides of its end. */
public final class LifetimeChecks {

    static final Place DECLARED = new Place("src/main/java/sessionspec/core/kernel/Lifetimes.java", 0);

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Boundaries boundaries;
    private final Problems problems;

    public LifetimeChecks(List<Rule> rules, Boundaries boundaries, Problems problems) {
        rules.stream().filter(rule -> !rule.id().isEmpty()).forEach(rule -> this.rules.put(rule.id(), rule));
        this.boundaries = boundaries;
        this.problems = problems;
    }

    public void belongToRules(List<Lifetime> declared) {
        for (Lifetime lifetime : declared) {
            if (!rules.containsKey(lifetime.rule())) {
                problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        DECLARED,
                        "The lifetime \"" + lifetime.name() + "\" belongs to the rule " + lifetime.rule()
                                + ", which no feature file has",
                        "Give it the id of the rule that it belongs to."
                                + Suggestion.didYouMean(lifetime.rule(), rules.keySet()));
            }
        }
    }

    /** To be asked only when everything ran: evidence for one rule may come from the examples of another. */
    public void areShown(List<Lifetime> declared) {
        for (Lifetime lifetime : declared) {
            Rule rule = rules.get(lifetime.rule());
            if (rule != null
                    && judged(rule)
                    && !boundaries.names(lifetime.rule()).contains(lifetime.name())) {
                problems.add(
                        Problem.Kind.BOUNDARY_MISSING,
                        rule.place(),
                        "No finding of " + rule.id() + " uses its lifetime \"" + lifetime.name() + "\"",
                        "Let the core decide by it and show its end in examples of " + rule.id()
                                + ", or take the lifetime out of the core.");
            }
        }
        for (Rule rule : rules.values()) {
            if (judged(rule)) {
                boundaries.names(rule.id()).forEach(name -> shown(rule, name));
            }
        }
    }

    private void shown(Rule rule, String name) {
        Set<BoundaryRow.Side> missing = boundaries.missing(rule.id(), name);
        if (!missing.isEmpty()) {
            problems.add(
                    Problem.Kind.BOUNDARY_MISSING,
                    rule.place(),
                    "The examples never ask " + rule.id() + " " + sides(missing) + " the end of \"" + name + "\"",
                    "Add to " + rule.id() + " an example for each side that lacks: one minute before, at, and one"
                            + " minute after; best as rows of one outline.");
        }
    }

    // What lacks in a rule with a failed example may lack because it failed; the failure comes first.
    private static boolean judged(Rule rule) {
        return rule.examples().stream().noneMatch(example -> example.status() == Status.FAILED);
    }

    private static String sides(Set<BoundaryRow.Side> missing) {
        return missing.stream()
                .map(side -> side == BoundaryRow.Side.AT
                        ? "at"
                        : "just " + side.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", or "));
    }
}
