package sessionspec.trace.lasting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.evidence.Moment;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.Example;
import sessionspec.trace.ObservedLifetime.Side;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;

/** The verified examples, by what is asked in them and answered. */
final class VerifiedExamples {

    private final List<Example> all;
    private final List<Example> leftOpen;
    private final Map<String, Set<BrowserPersistence>> persistence;

    VerifiedExamples(List<Rule> rules) {
        all = rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(example -> example.status() == Status.VERIFIED)
                .toList();
        leftOpen = all.stream()
                .filter(has(moment -> moment.decision().answer().is(Answer.Kind.UNSAID)))
                .toList();
        persistence =
                all.stream().collect(Collectors.toMap(Example::id, VerifiedExamples::persistence, (one, other) -> one));
    }

    /** What the policies of an example say of persistence. */
    Set<BrowserPersistence> persistence(String example) {
        return persistence.getOrDefault(example, Set.of());
    }

    static Set<BrowserPersistence> persistence(Example example) {
        return example.moments().stream()
                .flatMap(moment ->
                        moment.event() instanceof Configured it && it.as() instanceof BrowserPersistence control
                                ? Stream.of(control)
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    boolean anyOf(Set<String> ids, Predicate<Moment> moment) {
        return all.stream()
                .anyMatch(example -> ids.contains(example.id()) && has(moment).test(example));
    }

    /** Ids of those in which the rules of a turn leave open what is asked. */
    Stream<String> leavingOpen(Turn turn, BiPredicate<Example, Moment> when) {
        return leftOpen.stream()
                .filter(example -> has(moment -> leavesOpen(moment, turn.rules()) && when.test(example, moment))
                        .test(example))
                .map(Example::id);
    }

    private static boolean leavesOpen(Moment moment, List<String> rules) {
        return moment.decision().answer().is(Answer.Kind.UNSAID)
                && moment.decision().governing().stream()
                        .anyMatch(found -> found.open() && rules.contains(found.rule()));
    }

    private static Predicate<Example> has(Predicate<Moment> moment) {
        return example -> example.moments().stream().anyMatch(moment);
    }

    static boolean isAsked(EffectiveLifetime it, Moment moment) {
        return Side.of(moment.event()).filter(it.side()::equals).isPresent();
    }
}
