package sessionspec.trace.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.Rule;

/**
 * Holds that every interpretation and discrepancy is pinned by examples that exist and cited by a rule, and that the rule
 * of each such example cites it, so that whoever reads the rule meets the reading that it rests on.
 */
public final class JudgementChecks {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Set<String> examples = new TreeSet<>();
    private final Set<String> cited = new TreeSet<>();
    private final Problems problems;

    public JudgementChecks(List<Rule> rules, Problems problems) {
        this.problems = problems;
        for (Rule rule : rules) {
            this.rules.putIfAbsent(rule.id(), rule);
            rule.examples().forEach(example -> examples.add(example.id()));
            cited.addAll(rule.interpretations());
            cited.addAll(rule.discrepancies());
        }
    }

    public void pinned(Catalogue catalogue) {
        for (Judgement judgement : catalogue.judgements()) {
            judgement.examples().stream()
                    .filter(id -> !examples.contains(id))
                    .forEach(id -> problems.add(
                            Problem.Kind.JUDGEMENT_INCOMPLETE,
                            judgement.place(),
                            "The " + named(judgement) + " names the example " + id + ", which "
                                    + (rules.containsKey(ruleOf(id))
                                            ? ruleOf(id) + " does not have"
                                            : "no rule has: there is no " + ruleOf(id)),
                            "Name an example as rule id, dot and its name in lower case with hyphens."
                                    + Suggestion.didYouMean(id, examples)));
        }
    }

    public void cited(Catalogue catalogue) {
        catalogue.judgements().forEach(this::cited);
    }

    private void cited(Judgement judgement) {
        String id = judgement.id();
        if (!cited.contains(id)) {
            problems.add(
                    Problem.Kind.JUDGEMENT_INCOMPLETE,
                    judgement.place(),
                    "No rule cites the " + named(judgement),
                    "Tag the rule that rests on it with @" + id + ", or retire it.");
            return;
        }
        Set<String> silent = new TreeSet<>();
        for (String pin : judgement.examples()) {
            Rule rule = rules.get(ruleOf(pin));
            if (examples.contains(pin) && !rule.cites(id) && silent.add(rule.id())) {
                problems.add(
                        Problem.Kind.JUDGEMENT_INCOMPLETE,
                        rule.place(),
                        "The rule " + rule.id() + " does not cite the " + named(judgement) + ", which its example "
                                + pin + " pins",
                        "Tag the rule with @" + id + ", or name an example of a rule that rests on it.");
            }
        }
    }

    private static String named(Judgement it) {
        return (it instanceof Discrepancy ? "discrepancy " : "interpretation ") + it.id();
    }

    private static String ruleOf(String example) {
        return example.contains(".") ? example.substring(0, example.indexOf('.')) : example;
    }
}
