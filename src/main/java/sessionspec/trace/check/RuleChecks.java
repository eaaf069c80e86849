package sessionspec.trace.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;

/** Holds that the core decides by rules that somebody can review, and that each is proved. */
public final class RuleChecks {

    private RuleChecks() {}

    /** A rule whose fault no example of its own notices says nothing that anybody could hold it to. */
    public static void areProved(List<Rule> rules, Problems problems) {
        rules.stream()
                .filter(rule -> !rule.id().isEmpty()
                        && rule.fault().of() > 0
                        && !rule.fault().proves())
                .forEach(rule -> problems.add(
                        Problem.Kind.UNPROVEN,
                        rule.place(),
                        "The core can be deaf to " + rule.id()
                                + ", and what it denies can be made to happen, and none of its "
                                + rule.fault().of() + " examples turns red",
                        "Let an example of " + rule.id() + " assert an answer, a fact or advice that rests on it."));
    }

    /** The core must not decide by a rule that no feature file states: nobody could review it. */
    public static void areThere(List<Rule> rules, Problems problems) {
        Set<String> known = new TreeSet<>(rules.stream().map(Rule::id).toList());
        Set<String> told = new TreeSet<>(known);
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                example.provedBy().stream()
                        .filter(told::add)
                        .forEach(id -> problems.add(
                                Problem.Kind.UNKNOWN_ID,
                                new Place(rule.feature(), example.line()),
                                "The core decides by the rule " + id + " here, which no feature file has",
                                "Write the rule, or correct the id in the core." + Suggestion.didYouMean(id, known)));
            }
        }
    }
}
