package sessionspec.trace.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.evidence.Moment;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;
import sessionspec.trace.proof.Boundaries;
import sessionspec.trace.proof.ExampleJudge;
import sessionspec.trace.proof.FaultSweep;

/** Makes rules of what was written, what ran and what the evidence of all examples shows. */
final class RuleJoin {

    static final Comparator<Lifetime> SHORTEST_FIRST = Comparator.comparing(Lifetime::length)
            .thenComparing(Lifetime::name)
            .thenComparing(Lifetime::rule)
            .thenComparing(Lifetime::origin);

    private final List<Lifetime> declared;
    private final Set<String> suspect;
    private final ExampleJudge judge;
    private final FaultSweep faults;
    private final Map<Example, Example> judged = new IdentityHashMap<>();
    private final List<Boundaries.Evidence> evidence = new ArrayList<>();
    private Boundaries boundaries = new Boundaries(List.of());

    /** @param suspect ids of the rules that rest on something that changed since they were reviewed */
    RuleJoin(List<Lifetime> declared, Set<String> suspect, ExampleJudge judge, FaultSweep faults) {
        this.declared = declared;
        this.suspect = suspect;
        this.judge = judge;
        this.faults = faults;
    }

    /** The rules with what the evidence of all examples shows of their ends, so that all are judged first. */
    List<Feature> join(List<Feature> features) {
        for (Feature feature : features) {
            feature.rules().forEach(rule -> rule.examples().forEach(it -> judged.put(it, example(it, rule))));
        }
        boundaries = new Boundaries(evidence);
        return features.parallelStream()
                .map(it -> it.with(it.rules().parallelStream().map(this::rule).toList()))
                .toList();
    }

    Boundaries boundaries() {
        return boundaries;
    }

    private Rule rule(Rule rule) {
        List<Example> examples = rule.examples().stream().map(judged::get).toList();
        RuleFault fault = faults.of(rule.id(), told(examples));
        Stream<Status> ofRule = Stream.of(
                        fault.of() > 0 && !fault.proves() ? Status.UNPROVEN : Status.VERIFIED,
                        suspect.contains(rule.id()) ? Status.SUSPECT : Status.VERIFIED)
                .filter(status -> status != Status.VERIFIED);
        return rule.judged(
                Status.gravest(Stream.concat(examples.stream().map(Example::status), ofRule)),
                lifetimes(rule.id(), examples),
                fault,
                boundaries.rows(rule.id()),
                examples);
    }

    private static List<FaultSweep.Told> told(List<Example> examples) {
        return examples.stream()
                .filter(it -> it.status() == Status.VERIFIED)
                .map(it -> new FaultSweep.Told(
                        it.id(), it.notes().story(), it.findings().toList()))
                .toList();
    }

    private Example example(Example written, Rule rule) {
        Example example = judge.judge(written, rule.id(), rule.feature());
        for (Moment moment : example.moments()) {
            for (Finding finding : moment.decision().findings()) {
                finding.arithmetic()
                        .map(it -> new Boundaries.Evidence(
                                example.id(), rule.feature(), written.notes().scenario(), moment, finding, it))
                        .ifPresent(evidence::add);
            }
        }
        return example;
    }

    private List<Lifetime> lifetimes(String rule, List<Example> examples) {
        Stream<Lifetime> own = declared.stream().filter(it -> it.rule().equals(rule));
        Stream<Lifetime> configured = examples.stream()
                .flatMap(Example::findings)
                .flatMap(finding -> finding.arithmetic().flatMap(Arithmetic::declared).stream())
                .filter(it -> it.origin() == Origin.CONFIGURED && it.rule().equals(rule));
        return Stream.concat(own, configured).distinct().sorted(SHORTEST_FIRST).toList();
    }
}
