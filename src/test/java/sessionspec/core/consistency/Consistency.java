package sessionspec.core.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Worlds;

/** Tries properties on random stories, and counts. */
final class Consistency {

    /** How often a property was tried, how often its premise was true, and the stories on which it failed. */
    static final class Tally {
        int pairs;
        int premises;
        final List<Tale> failed = new java.util.ArrayList<>();
    }

    /** What came of all stories. */
    record Result(long seed, int stories, Map<String, Integer> reached, Map<String, Tally> tallies) {}

    private final List<Property> properties;
    private final Core core;

    Consistency(List<Property> properties, Core core) {
        this.properties = properties;
        this.core = core;
    }

    /** All properties there are, over models under faults as the last one needs them. */
    static List<Property> all(Function<Fault, Core> under) {
        return List.of(
                new RevocationLetsInNoMore(),
                new WaysInAgree(),
                new EndedStaysEnded(),
                new OneFactorRenewsItself(),
                new NobodySpeaksForAnother(),
                new StricterIsNeverLaxer(),
                new OnePolicyMoreIsNeverLaxer(),
                new AskingChangesNothing(),
                new TimeIsRelative(),
                new RefusedCommandsChangeNothing(),
                new OpenReadingOpenAnswer(),
                new AnswersHaveFindings(),
                new NoContraryFindings(under));
    }

    private record Tried(Tale tale, Set<String> reached, List<Verdict> verdicts) {}

    Result on(long seed, int stories) {
        Map<String, Integer> reached = new TreeMap<>();
        Map<String, Tally> tallies = new TreeMap<>();
        properties.forEach(property -> tallies.put(property.name(), new Tally()));
        LongStream.range(0, stories)
                .parallel()
                .mapToObj(number -> tried(TaleTeller.tell(seed + number)))
                .forEachOrdered(tried -> {
                    tried.reached.forEach(rule -> reached.merge(rule, 1, Integer::sum));
                    for (int i = 0; i < properties.size(); i++) {
                        Verdict verdict = tried.verdicts.get(i);
                        Tally tally = tallies.get(properties.get(i).name());
                        tally.pairs++;
                        tally.premises += verdict.premise() ? 1 : 0;
                        if (verdict.isViolated()) {
                            tally.failed.add(tried.tale);
                        }
                    }
                });
        return new Result(seed, stories, reached, tallies);
    }

    private Tried tried(Tale tale) {
        Set<String> reached = new HashSet<>();
        Core counting = (Worlds before, Event event) -> {
            Answered answered = core.answer(before, event);
            answered.decision().governing().forEach(finding -> reached.add(finding.rule()));
            for (Finding finding : answered.decision().considered()) {
                reached.add(finding.rule());
            }
            return answered;
        };
        Told told = Told.of(tale, counting);
        return new Tried(
                tale,
                reached,
                properties.stream().map(property -> property.of(told)).toList());
    }
}
