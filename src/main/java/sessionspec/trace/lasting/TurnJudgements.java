package sessionspec.trace.lasting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Judgement;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.Rule;

/** Which judgements are about a turn that the model computes, by what its rules cite and the examples that pin them show. */
final class TurnJudgements {

    private final VerifiedExamples examples;
    private final Map<String, Rule> rules;
    private final Map<String, Set<String>> pinned;

    TurnJudgements(List<Rule> rules, List<? extends Judgement> judgements, VerifiedExamples examples) {
        this.examples = examples;
        this.rules = rules.stream().collect(Collectors.toMap(Rule::id, it -> it, (one, other) -> one));
        this.pinned = judgements.stream()
                .collect(Collectors.toMap(Judgement::id, it -> Set.copyOf(it.examples()), (one, other) -> one));
    }

    List<String> of(EffectiveLifetime it, Turn turn) {
        return (turn.isOpen() ? leftOpen(it, turn) : against(it, turn))
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }

    /**
     * What the titles of the rules rest on, and discrepancies that they cite and that are pinned by an example of the same
     * end: another sentence has it end otherwise.
     */
    private Stream<String> against(EffectiveLifetime it, Turn turn) {
        Stream<String> disagreeing = ofRules(turn, Rule::discrepancies)
                .filter(id -> examples.anyOf(pins(id), moment -> ends(moment, it, turn)));
        return Stream.concat(ofRules(turn, Rule::readings), disagreeing).distinct();
    }

    /** Whether the same is asked there of such a device, and ends by the same period. */
    private static boolean ends(Moment moment, EffectiveLifetime it, Turn turn) {
        return VerifiedExamples.isAsked(it, moment)
                && it.in().values().contains(moment.under().device())
                && moment.decision().answer().is(turn.outcome())
                && spans(moment.decision().governing().stream()
                                .filter(found -> turn.rules().contains(found.rule())))
                        .anyMatch(span -> turn.endsBySuch(span.lifetime()));
    }

    /**
     * Those pinned by an example in which the rules leave it open alike; else by any in which they do once such a period has
     * ended; else by any in which they do; else all cited.
     */
    private Stream<String> leftOpen(EffectiveLifetime it, Turn turn) {
        Set<String> cites = Stream.concat(ofRules(turn, Rule::interpretations), ofRules(turn, Rule::discrepancies))
                .collect(Collectors.toSet());
        return Stream.of(
                pinnedBy(
                        examples.leavingOpen(
                                turn,
                                (example, moment) -> VerifiedExamples.isAsked(it, moment)
                                        && SameSituation.ofSomebody(
                                                it.in(), moment.under(), examples.persistence(example.id()))),
                        pinned.keySet()),
                pinnedBy(examples.leavingOpen(turn, (example, moment) -> hasEnded(moment, turn)), cites),
                pinnedBy(examples.leavingOpen(turn, (example, moment) -> true), cites),
                cites)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of())
                .stream();
    }

    private static boolean hasEnded(Moment moment, Turn turn) {
        return spans(moment.decision().findings().stream())
                .anyMatch(span -> !span.holds() && turn.endsBySuch(span.lifetime()));
    }

    private static Stream<Span> spans(Stream<Finding> found) {
        return found.flatMap(it -> it.arithmetic().stream())
                .flatMap(it -> it instanceof Span span ? Stream.of(span) : Stream.empty());
    }

    private Stream<String> ofRules(Turn turn, Function<Rule, List<String>> what) {
        return turn.rules().stream()
                .flatMap(id -> Stream.ofNullable(rules.get(id)))
                .flatMap(rule -> what.apply(rule).stream());
    }

    private Set<String> pinnedBy(Stream<String> ids, Set<String> among) {
        Set<String> showing = ids.collect(Collectors.toSet());
        return among.stream()
                .filter(id -> pins(id).stream().anyMatch(showing::contains))
                .collect(Collectors.toSet());
    }

    private Set<String> pins(String judgement) {
        return pinned.getOrDefault(judgement, Set.of());
    }
}
