package sessionspec.report.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.Told;

/** What an example's decisions tell of periods and cutoffs: a lane for each, with every run of it. */
public final class Lanes {

    /**
     * @param name    of the period or the cutoff
     * @param length  of the period in words, empty for a cutoff
     * @param governs whether it decided
     * @param runs    in the order of their starts
     */
    record Lane(String name, String length, boolean governs, List<Run> runs) {
        String label() {
            return length.isEmpty() ? name : name + " " + length;
        }
    }

    private record Key(String name, String length) {
        static Key of(Arithmetic arithmetic) {
            if (arithmetic instanceof Arithmetic.Span span) {
                return new Key(
                        span.lifetime().name(),
                        ClockTimes.duration(span.lifetime().length()));
            }
            return new Key(arithmetic instanceof Arithmetic.Cutoff cutoff ? cutoff.name() : "", "");
        }
    }

    /**
     * @param from  when it started; {@link Instant#MIN} for what holds until a cutoff
     * @param until when it ends
     * @param asked when it was last judged
     * @param holds what came of that
     */
    record Run(Instant from, Instant until, Instant asked, boolean holds) {
        boolean cutoff() {
            return from.equals(Instant.MIN);
        }
    }

    private Lanes() {}

    /** Those that did not decide first, so that the deciding ones lie next to the axis. */
    static List<Lane> of(String rule, List<Moment> moments) {
        Map<Key, TreeMap<Instant, Run>> runs = new LinkedHashMap<>();
        for (Moment moment : moments) {
            for (Finding finding : Told.onTheClock(rule, moment.decision())) {
                finding.arithmetic()
                        .ifPresent(arithmetic -> run(arithmetic)
                                .ifPresent(run -> runs.computeIfAbsent(Key.of(arithmetic), key -> new TreeMap<>())
                                        .merge(run.from(), run, Lanes::later)));
            }
        }
        List<Key> governing = Stream.concat(deciding(rule, moments).stream(), ending(moments))
                .map(Key::of)
                .toList();
        List<Lane> lanes = new ArrayList<>();
        runs.forEach((key, found) ->
                lanes.add(new Lane(key.name(), key.length(), governing.contains(key), List.copyOf(found.values()))));
        lanes.sort(Comparator.comparing(Lane::governs));
        return lanes;
    }

    /**
     * The arithmetic that decided the decisive moment. Where nothing was asked of the user every finding agreed, and
     * those of the rule that the example is about stand for all.
     */
    static List<Arithmetic> deciding(String rule, List<Moment> moments) {
        List<Finding> governing =
                decisive(moments).map(moment -> moment.decision().governing()).orElse(List.of());
        List<Finding> own = governing.stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.arithmetic().isPresent())
                .toList();
        boolean agreed = decisive(moments)
                .map(moment -> moment.decision().answer().is(Answer.Kind.LET_IN))
                .orElse(true);
        return (agreed && !own.isEmpty() ? own : governing)
                .stream().flatMap(finding -> finding.arithmetic().stream()).toList();
    }

    /** Whatever ended something at any moment, be it not the last. */
    private static Stream<Arithmetic> ending(List<Moment> moments) {
        return moments.stream()
                .map(Moment::decision)
                .filter(decision -> !Badges.tone(decision.answer()).equals("ok"))
                .flatMap(decision -> decision.governing().stream())
                .flatMap(finding -> finding.arithmetic().stream());
    }

    /** The last moment that asked something of the user, else the last that was judged at all. */
    static Optional<Moment> decisive(List<Moment> moments) {
        List<Moment> judged = moments.stream().filter(DecisionSentences::judged).toList();
        return judged.stream()
                .filter(moment -> !Badges.tone(moment.decision().answer()).equals("ok"))
                .reduce((first, second) -> second)
                .or(() -> judged.stream().reduce((first, second) -> second));
    }

    private static Optional<Run> run(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return Optional.of(new Run(span.from(), span.until(), span.asked(), span.holds()));
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return Optional.of(new Run(Instant.MIN, cutoff.until(), cutoff.asked(), cutoff.holds()));
        }
        return Optional.empty();
    }

    private static Run later(Run first, Run second) {
        return second.asked().isBefore(first.asked()) ? first : second;
    }
}
