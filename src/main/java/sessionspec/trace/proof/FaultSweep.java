package sessionspec.trace.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Model;
import sessionspec.core.story.Story;
import sessionspec.trace.RuleFault;

/** Tells the examples of a rule again, to the core with a fault of that rule. */
public record FaultSweep(Model model) {

    /** An example that passed. */
    public record Told(String id, Story story, List<Finding> found) {}

    /** Silence first; where nothing turns red by it, what the rule denies is made to happen. */
    public RuleFault of(String rule, List<Told> examples) {
        if (examples.isEmpty()) {
            return RuleFault.UNTRIED;
        }
        if (rule.isEmpty()) { // the core could only be deaf to all
            return new RuleFault(Fault.Kind.NONE, List.of(), examples.size(), List.of());
        }
        Fault silenced = Fault.silenced(rule);
        List<String> missing = red(silenced, examples).toList();
        Fault fault = missing.isEmpty() ? Fault.forced(rule) : silenced;
        List<String> proving = missing.isEmpty() ? red(fault, examples).toList() : missing;
        return new RuleFault(fault.kind(), proving, examples.size(), unproved(rule, examples));
    }

    private List<String> unproved(String rule, List<Told> examples) {
        Set<String> parts = examples.stream()
                .flatMap(told -> told.found().stream())
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::part)
                .collect(Collectors.toCollection(TreeSet::new));
        return parts.stream()
                .filter(part -> Stream.of(Fault.silenced(rule), Fault.forced(rule))
                        .allMatch(fault -> red(fault.in(part), likelyFirst(rule, part, examples))
                                .findAny()
                                .isEmpty()))
                .toList();
    }

    /** Those in which it was found are the likeliest to turn red without it. */
    private static List<Told> likelyFirst(String rule, String part, List<Told> examples) {
        return examples.stream()
                .sorted(Comparator.comparing(told -> told.found().stream()
                        .noneMatch(it -> it.rule().equals(rule) && it.part().equals(part))))
                .toList();
    }

    private Stream<String> red(Fault fault, List<Told> examples) {
        Model faulty = model.under(fault);
        return examples.stream()
                .filter(told -> told.story().contradictedBy(faulty).isPresent())
                .map(Told::id);
    }
}
