package sessionspec.trace.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Model;
import sessionspec.core.story.Story;
import sessionspec.trace.RuleFault;

/** Tells the examples of a rule again, to the core with a fault of that rule. */
public final class FaultSweep {

    /**
     * An example that passed.
     *
     * @param id    of the example
     * @param story what it tells and expects
     * @param found what was found in it
     */
    public record Told(String id, Story story, List<Finding> found) {}

    private final Model model;

    public FaultSweep(Model model) {
        this.model = model;
    }

    /** Silence first; where nothing turns red by it, what the rule denies is made to happen. */
    public RuleFault of(String rule, List<Told> examples) {
        if (examples.isEmpty()) {
            return RuleFault.UNTRIED;
        }
        Fault silenced = Fault.silenced(rule);
        List<String> red = red(silenced, examples);
        Fault fault = red.isEmpty() ? Fault.forced(rule) : silenced;
        List<String> proving = red.isEmpty() ? red(fault, examples) : red;
        return new RuleFault(fault.kind(), proving, examples.size(), unproved(rule, examples));
    }

    private List<String> unproved(String rule, List<Told> examples) {
        Set<String> parts = new TreeSet<>();
        examples.forEach(told -> told.found().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::part)
                .forEach(parts::add));
        return parts.parallelStream()
                .filter(part -> red(Fault.silenced(rule).in(part), examples).isEmpty()
                        && red(Fault.forced(rule).in(part), examples).isEmpty())
                .toList();
    }

    private List<String> red(Fault fault, List<Told> examples) {
        Model faulty = model.under(fault);
        return examples.parallelStream()
                .filter(told -> told.story().contradictedBy(faulty).isPresent())
                .map(Told::id)
                .toList();
    }
}
