package sessionspec.trace.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.StatementState;
import sessionspec.trace.Rule;

/**
 * A length of time that a statement names stands in a passage that it claims; one that a rule or a finding of it names, there
 * or among the lifetimes that the rule declares. So a number that changed in a document cannot stay in a text of ours.
 */
public final class LengthsSaid {

    private final Map<String, List<IndexedPassage>> passages = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Problems problems;

    public LengthsSaid(Catalogue catalogue, Problems problems) {
        this.problems = problems;
        for (CataloguedDocument document : catalogue.documents()) {
            for (Statement statement : document.statements()) {
                statements.put(statement.id(), statement);
                passages.put(statement.id(), StatementState.passages(document, statement));
            }
        }
    }

    /** Of those whose passages are known. */
    public void ofStatements() {
        statements.values().stream()
                .filter(it -> !it.gone() && !passages.get(it.id()).isEmpty())
                .forEach(it -> hold(it.id(), it.says(), it.place(), List.of(it.id()), Set.of()));
    }

    /** Of titles, and of the sentences of their findings. */
    public void ofRules(List<Rule> rules, List<Lifetime> declared, Collection<FindingSentence> sentences) {
        for (Rule rule : rules) {
            Set<Duration> lifetimes = lifetimes(rule, declared);
            hold(rule.id(), rule.title(), rule.place(), rule.statements(), lifetimes);
            sentences.stream()
                    .filter(it -> it.rule().equals(rule.id()))
                    .forEach(it -> hold(
                            "The sentence of " + rule.id() + ", " + it.part() + ",",
                            it.says(),
                            it.place(),
                            rule.statements(),
                            lifetimes));
        }
    }

    private static Set<Duration> lifetimes(Rule rule, List<Lifetime> declared) {
        return Stream.concat(declared.stream().filter(it -> it.rule().equals(rule.id())), rule.lifetimes().stream())
                .map(Lifetime::length)
                .collect(Collectors.toSet());
    }

    /** Of remarks, by the rules that they name. */
    public void ofRemarks(Collection<Remark> remarks, List<Rule> rules, List<Lifetime> declared) {
        for (Remark remark : remarks) {
            String says = remark.says().orElse("");
            List<Rule> its = rules.stream().filter(it -> says.contains(it.id())).toList();
            hold(
                    "The remark \"" + remark.name() + "\"",
                    says,
                    remark.place(),
                    its.stream().flatMap(it -> it.statements().stream()).toList(),
                    its.stream().flatMap(it -> lifetimes(it, declared).stream()).collect(Collectors.toSet()));
        }
    }

    private void hold(String who, String says, Place place, List<String> claimed, Set<Duration> lifetimes) {
        List<IndexedPassage> its = new ArrayList<>();
        claimed.forEach(id -> its.addAll(passages.getOrDefault(id, List.of())));
        QuotedLengths quoted = QuotedLengths.of(its);
        for (Duration length : QuotedLengths.named(says)) {
            if (!quoted.has(length) && !lifetimes.contains(length)) {
                problems.add(
                        Problem.Kind.SUSPECT,
                        place,
                        who + " names " + ClockTimes.duration(length) + ", which no passage that it rests on prints: "
                                + says,
                        "Say what the document says now, or claim the passage that has it.");
            }
        }
    }
}
