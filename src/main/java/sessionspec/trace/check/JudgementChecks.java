package sessionspec.trace.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Place;
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
        catalogue.interpretations().forEach(it -> pinned("interpretation " + it.id(), it.examples(), it.place()));
        catalogue.discrepancies().forEach(it -> pinned("discrepancy " + it.id(), it.examples(), it.place()));
    }

    public void cited(Catalogue catalogue) {
        catalogue.interpretations().forEach(it -> cited("interpretation", it.id(), it.examples(), it.place()));
        catalogue.discrepancies().forEach(it -> cited("discrepancy", it.id(), it.examples(), it.place()));
    }

    private void pinned(String judgement, List<String> ids, Place place) {
        for (String id : ids) {
            if (!examples.contains(id)) {
                String rule = ruleOf(id);
                problems.add(
                        Problem.Kind.JUDGEMENT_INCOMPLETE,
                        place,
                        "The " + judgement + " names the example " + id + ", which "
                                + (rules.containsKey(rule)
                                        ? rule + " does not have"
                                        : "no rule has: there is no " + rule),
                        "Name an example as rule id, dot and its name in lower case with hyphens." + suggestion(id));
            }
        }
    }

    private void cited(String what, String id, List<String> pins, Place place) {
        if (!cited.contains(id)) {
            problems.add(
                    Problem.Kind.JUDGEMENT_INCOMPLETE,
                    place,
                    "No rule cites the " + what + " " + id,
                    "Tag the rule that rests on it with @" + id + ", or retire it.");
            return;
        }
        Set<String> silent = new TreeSet<>();
        for (String pin : pins) {
            Rule rule = rules.get(ruleOf(pin));
            if (examples.contains(pin) && !rule.cites(id) && silent.add(rule.id())) {
                problems.add(
                        Problem.Kind.JUDGEMENT_INCOMPLETE,
                        rule.place(),
                        "The rule " + rule.id() + " does not cite the " + what + " " + id + ", which its example " + pin
                                + " pins",
                        "Tag the rule with @" + id + ", or name an example of a rule that rests on it.");
            }
        }
    }

    private static String ruleOf(String example) {
        return example.contains(".") ? example.substring(0, example.indexOf('.')) : example;
    }

    private String suggestion(String id) {
        return Suggestion.didYouMean(id, examples);
    }
}
