package sessionspec.trace.lasting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Judgement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Rule;

/** Which verified examples show what the model computes. */
public final class Showing {

    private final VerifiedExamples examples;
    private final List<ObservedLifetime> observed;
    private final TurnJudgements judgements;

    private Showing(List<Rule> rules, List<? extends Judgement> judgements) {
        this.examples = new VerifiedExamples(rules);
        this.observed = ObservedLifetime.of(rules);
        this.judgements = new TurnJudgements(rules, judgements, examples);
    }

    /**
     * The same with what shows them, and the judgements that are about that.
     *
     * @param judgements interpretations and discrepancies
     */
    public static List<EffectiveLifetime> added(
            List<EffectiveLifetime> computed, List<Rule> rules, List<? extends Judgement> judgements) {
        Showing showing = new Showing(rules, judgements);
        return computed.stream()
                .map(it -> new EffectiveLifetime(
                        it.side(), it.in(), showing.of(it, it.unused()), showing.of(it, it.used())))
                .toList();
    }

    private List<Turn> of(EffectiveLifetime it, List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Turn(
                        turn.after(),
                        turn.inclusive(),
                        turn.outcome(),
                        turn.lifetimes(),
                        stating(turn),
                        judgements.of(it, turn),
                        turn.isOpen() ? leavingOpen(it, turn) : ending(it, turn)))
                .toList();
    }

    private static List<String> stating(Turn turn) {
        return Stream.concat(turn.rules().stream(), turn.lifetimes().stream().map(Lifetime::rule))
                .distinct()
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }

    private Optional<String> ending(EffectiveLifetime it, Turn turn) {
        return observed.stream()
                .filter(shown -> shown.side() == it.side()
                        && shown.outcome() == turn.outcome()
                        && turn.endsBySuch(shown.lifetime())
                        && SameSituation.of(it.in(), shown.under(), examples.persistence(shown.example())))
                .map(ObservedLifetime::example)
                .findFirst();
    }

    private Optional<String> leavingOpen(EffectiveLifetime it, Turn turn) {
        return examples.leavingOpen(
                        turn,
                        (example, moment) -> VerifiedExamples.isAsked(it, moment)
                                && SameSituation.of(it.in(), moment.under(), examples.persistence(example.id())))
                .findFirst();
    }
}
