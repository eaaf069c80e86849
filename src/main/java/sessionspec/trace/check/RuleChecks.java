package sessionspec.trace.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;

/** Holds that the core decides by rules that somebody can review, that each is proved, and has words for what it finds. */
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

    /** Every part of a rule that an example reaches has a sentence, and an example reaches each; only when everything ran. */
    public static void haveSentences(List<Rule> rules, List<FindingSentence> sentences, Problems problems) {
        Map<String, Set<String>> reached = new TreeMap<>();
        Map<String, Place> first = new TreeMap<>();
        rules.forEach(rule -> rule.examples()
                .forEach(example -> example.findings().forEach(finding -> {
                    reached.computeIfAbsent(finding.rule(), any -> new TreeSet<>())
                            .add(finding.part());
                    first.putIfAbsent(finding.rule() + " " + finding.part(), new Place(rule.feature(), example.line()));
                })));
        Set<String> said =
                sentences.stream().map(it -> it.rule() + " " + it.part()).collect(Collectors.toSet());
        reached.forEach((rule, parts) -> parts.stream()
                .filter(part -> !said.contains(rule + " " + part))
                .forEach(part -> problems.add(
                        Problem.Kind.RULE_INCOMPLETE,
                        first.get(rule + " " + part),
                        "A finding of " + rule + ", \"" + part + "\", has no sentence",
                        "Write one in features/catalogue/findings/, under " + rule + ".")));
        sentences.stream()
                .filter(it -> !reached.getOrDefault(it.rule(), Set.of()).contains(it.part()))
                .forEach(it -> problems.add(
                        Problem.Kind.RULE_INCOMPLETE,
                        it.place(),
                        "No example reaches the finding \"" + it.part() + "\" of " + it.rule()
                                + ", which has a sentence",
                        "Write an example that does, or take the sentence and the part of the core away."));
    }
}
