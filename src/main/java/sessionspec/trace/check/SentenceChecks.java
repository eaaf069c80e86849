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
import sessionspec.trace.Rule;

/** Holds that every part of a rule that an example reaches has a sentence, and that an example reaches each that has one. */
public final class SentenceChecks {

    private final Map<String, Set<String>> reached = new TreeMap<>();
    private final Map<String, Place> first = new TreeMap<>();

    public SentenceChecks(List<Rule> rules) {
        rules.forEach(rule -> rule.examples()
                .forEach(example -> example.findings().forEach(finding -> {
                    reached.computeIfAbsent(finding.rule(), any -> new TreeSet<>())
                            .add(finding.part());
                    first.putIfAbsent(finding.rule() + " " + finding.part(), new Place(rule.feature(), example.line()));
                })));
    }

    /** To be asked only when everything ran. */
    public void hold(List<FindingSentence> sentences, Problems problems) {
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
