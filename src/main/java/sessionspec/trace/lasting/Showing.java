package sessionspec.trace.lasting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Judgement;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.evidence.Moment;
import sessionspec.trace.Circumstances;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.Example;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.ObservedLifetime.Side;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;

/**
 * Which verified examples show what the model computes, and which judgements are about that. One class, because all of it is
 * looked up in the same examples and citations.
 */
public final class Showing {

    private final List<Example> verified;
    private final List<Example> leftOpen;
    private final List<ObservedLifetime> observed;
    private final Map<String, Set<BrowserPersistence>> persistence;
    private final Map<String, List<String>> cited;
    private final Map<String, List<String>> discrepant;
    private final Map<String, List<String>> readings;
    private final Map<String, Set<String>> pinned;

    private Showing(List<Rule> rules, List<? extends Judgement> judgements) {
        this.verified = rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(example -> example.status() == Status.VERIFIED)
                .toList();
        this.leftOpen = verified.stream()
                .filter(example -> example.moments().stream()
                        .anyMatch(moment -> moment.decision().answer().is(Answer.Kind.UNSAID)))
                .toList();
        this.observed = ObservedLifetime.of(rules);
        this.persistence =
                verified.stream().collect(Collectors.toMap(Example::id, Showing::persistence, (one, other) -> one));
        this.cited = rules.stream()
                .collect(Collectors.toMap(Rule::id, Showing::citations, (one, other) -> one, LinkedHashMap::new));
        this.discrepant = rules.stream().collect(Collectors.toMap(Rule::id, Rule::discrepancies, (one, other) -> one));
        this.readings = rules.stream().collect(Collectors.toMap(Rule::id, Rule::readings, (one, other) -> one));
        this.pinned = judgements.stream()
                .collect(Collectors.toMap(Judgement::id, it -> Set.copyOf(it.examples()), (one, other) -> one));
    }

    /**
     * The same with what shows them.
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

    private boolean isIn(Circumstances in, ObservedLifetime shown) {
        return SameSituation.of(in, shown.under(), persistence.getOrDefault(shown.example(), Set.of()));
    }

    private static List<String> citations(Rule rule) {
        return Stream.of(rule.interpretations(), rule.discrepancies())
                .flatMap(List::stream)
                .toList();
    }

    static Set<BrowserPersistence> persistence(Example example) {
        return example.moments().stream()
                .flatMap(moment ->
                        moment.event() instanceof Configured it && it.as() instanceof BrowserPersistence control
                                ? Stream.of(control)
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    private List<Turn> of(EffectiveLifetime it, List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Turn(
                        turn.after(),
                        turn.inclusive(),
                        turn.outcome(),
                        turn.lifetimes(),
                        stating(turn),
                        turn.isOpen() ? judgements(it, turn) : against(it, turn),
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
                        && turn.lifetimes().stream().anyMatch(lifetime -> isSame(lifetime, shown.lifetime()))
                        && isIn(it.in(), shown))
                .map(ObservedLifetime::example)
                .findFirst();
    }

    /**
     * What the titles of the rules rest on, and discrepancies that they cite and that are pinned by an example of the same
     * end: another sentence has it end otherwise.
     */
    private List<String> against(EffectiveLifetime it, Turn turn) {
        Set<String> discrepancies = turn.rules().stream()
                .flatMap(rule -> discrepant.getOrDefault(rule, List.of()).stream())
                .collect(Collectors.toSet());
        Set<String> pins =
                discrepancies.stream().flatMap(id -> pinned.get(id).stream()).collect(Collectors.toSet());
        Set<String> alike = verified.stream()
                .filter(example -> pins.contains(example.id())
                        && example.moments().stream().anyMatch(moment -> ends(moment, it, turn)))
                .map(Example::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        turn.rules().stream().flatMap(rule -> readings.getOrDefault(rule, List.of()).stream()),
                        pinnedBy(alike, discrepancies).stream())
                .distinct()
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }

    /** Whether the same is asked there of such a device, and ends by the same period. */
    private static boolean ends(Moment moment, EffectiveLifetime it, Turn turn) {
        return isAsked(it.side(), moment)
                && it.in().values().contains(moment.under().device())
                && moment.decision().answer().is(turn.outcome())
                && moment.decision().governing().stream()
                        .filter(found -> turn.rules().contains(found.rule()))
                        .flatMap(found -> found.arithmetic().stream())
                        .anyMatch(span -> span instanceof Arithmetic.Span over
                                && turn.lifetimes().stream().anyMatch(lifetime -> isSame(lifetime, over.lifetime())));
    }

    private static boolean isSame(Lifetime one, Lifetime other) {
        return one.name().equals(other.name()) && one.length().equals(other.length());
    }

    private Optional<String> leavingOpen(EffectiveLifetime it, Turn turn) {
        return leftOpen.stream()
                .filter(example -> example.moments().stream()
                        .anyMatch(moment -> leavesOpen(moment, turn.rules())
                                && isAsked(it.side(), moment)
                                && SameSituation.of(it.in(), moment.under(), controls(example))))
                .map(Example::id)
                .findFirst();
    }

    private static boolean isAsked(Side side, Moment moment) {
        return Side.of(moment.event()).filter(side::equals).isPresent();
    }

    private static boolean leavesOpen(Moment moment, List<String> rules) {
        return moment.decision().answer().is(Answer.Kind.UNSAID)
                && moment.decision().governing().stream()
                        .anyMatch(found -> found.open() && rules.contains(found.rule()));
    }

    /**
     * Those pinned by an example in which the rules leave it open alike; else by any in which they do once such a period has
     * ended; else by any in which they do; else all cited.
     */
    private List<String> judgements(EffectiveLifetime it, Turn turn) {
        Set<String> cites = turn.rules().stream()
                .flatMap(rule -> cited.getOrDefault(rule, List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.of(
                        pinnedBy(open(turn, (example, moment) -> isAlike(it, example, moment)), pinned.keySet()),
                        pinnedBy(open(turn, (example, moment) -> hasEnded(moment, turn)), cites),
                        pinnedBy(open(turn, (example, moment) -> true), cites),
                        cites)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of())
                .stream()
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }

    private Set<String> pinnedBy(Set<String> examples, Set<String> among) {
        return among.stream()
                .filter(id -> pinned.getOrDefault(id, Set.of()).stream().anyMatch(examples::contains))
                .collect(Collectors.toSet());
    }

    private Set<String> open(Turn turn, BiPredicate<Example, Moment> when) {
        return leftOpen.stream()
                .filter(example -> example.moments().stream()
                        .anyMatch(moment -> leavesOpen(moment, turn.rules()) && when.test(example, moment)))
                .map(Example::id)
                .collect(Collectors.toSet());
    }

    /** Whether the same is asked in the same situation, but for user and device. */
    private boolean isAlike(EffectiveLifetime it, Example example, Moment moment) {
        return isAsked(it.side(), moment) && SameSituation.ofSomebody(it.in(), moment.under(), controls(example));
    }

    private static boolean hasEnded(Moment moment, Turn turn) {
        return moment.decision().findings().stream()
                .flatMap(found -> found.arithmetic().stream())
                .anyMatch(span -> span instanceof Arithmetic.Span over
                        && !over.holds()
                        && turn.lifetimes().stream().anyMatch(lifetime -> isSame(lifetime, over.lifetime())));
    }

    private Set<BrowserPersistence> controls(Example example) {
        return persistence.getOrDefault(example.id(), Set.of());
    }
}
