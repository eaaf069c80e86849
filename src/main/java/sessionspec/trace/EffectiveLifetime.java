package sessionspec.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Lifetime;
import sessionspec.trace.ObservedLifetime.Side;

/**
 * How long something lasts in one situation, as the model computes it.
 *
 * @param unused what becomes of it when nobody uses it after the sign-in, in order of time
 * @param used   the same when it is used each time just before it would end
 */
public record EffectiveLifetime(Side side, Circumstances in, List<Turn> unused, List<Turn> used) {

    /** What the model says, whatever shows it, and whatever sentence it was decided against. */
    public List<List<Turn>> withoutExamples() {
        return Stream.of(unused, used)
                .map(turns -> turns.stream().map(Turn::bare).toList())
                .toList();
    }

    /** The same; what examples show, and what is said, of another of which the model says the same is taken over. */
    public EffectiveLifetime shownAlsoBy(EffectiveLifetime other) {
        return new EffectiveLifetime(side, in, shown(unused, other.unused), shown(used, other.used));
    }

    private static List<Turn> shown(List<Turn> turns, List<Turn> others) {
        return IntStream.range(0, turns.size())
                .mapToObj(at -> turns.get(at).and(others.get(at)))
                .toList();
    }

    /** Whether the period ends it, unused or in use. */
    public boolean endsBy(Lifetime period) {
        return Stream.concat(unused.stream(), used.stream())
                .anyMatch(turn -> turn.lifetimes().contains(period));
    }

    public boolean isUseNoMatter() {
        return withoutExamples().get(0).equals(withoutExamples().get(1));
    }

    /**
     * From when on the answer is another.
     *
     * @param after      how long after the sign-in
     * @param inclusive  whether at that very instant the answer is still as before
     * @param lifetimes  the periods that end then
     * @param rules      ids of the rules that decide, or that leave it open
     * @param judgements ids of the interpretations and discrepancies about what the documents do not say
     * @param example    id of the first example that shows it; empty where none does
     */
    public record Turn(
            Duration after,
            boolean inclusive,
            Answer.Kind outcome,
            List<Lifetime> lifetimes,
            List<String> rules,
            List<String> judgements,
            Optional<String> example) {

        private Turn bare() {
            return new Turn(
                    after, inclusive, outcome, lifetimes, rules, isOpen() ? judgements : List.of(), Optional.empty());
        }

        private Turn and(Turn other) {
            List<String> both = Stream.concat(judgements.stream(), other.judgements.stream())
                    .distinct()
                    .toList();
            return new Turn(after, inclusive, outcome, lifetimes, rules, both, example.or(other::example));
        }

        /** Whether such a period ends then, whoever declares it. */
        public boolean endsBySuch(Lifetime period) {
            return lifetimes.stream()
                    .anyMatch(
                            it -> it.name().equals(period.name()) && it.length().equals(period.length()));
        }

        public boolean isOpen() {
            return outcome == Answer.Kind.UNSAID;
        }
    }
}
