package sessionspec.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The answer to one event. The most severe outcome decides; every rule that reached it governs, the others were
 * considered.
 *
 * @param outcome    what happens
 * @param factors    what a prompt asks for, of all governing findings together
 * @param governing  the findings that reached the outcome, in the order of the controls
 * @param considered the findings that did not
 */
public record Decision(Outcome outcome, Set<Factor> factors, List<Finding> governing, List<Finding> considered) {

    /** Nothing was judged: the event only changed facts. */
    public static final Decision NONE = new Decision(Outcome.SATISFIED, Set.of(), List.of(), List.of());

    static Decision of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return NONE;
        }
        Outcome worst = Outcome.SATISFIED;
        for (Finding finding : findings) {
            worst = finding.outcome().compareTo(worst) > 0 ? finding.outcome() : worst;
        }
        List<Finding> governing = new ArrayList<>();
        List<Finding> considered = new ArrayList<>();
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Finding finding : findings) {
            if (finding.outcome() == worst) {
                governing.add(finding);
                factors.addAll(finding.factors());
            } else {
                considered.add(finding);
            }
        }
        return new Decision(worst, Set.copyOf(factors), List.copyOf(governing), List.copyOf(considered));
    }

    /** All findings, governing ones first. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(governing);
        all.addAll(considered);
        return all;
    }

    /** Whether any finding came to this outcome, governing or not. */
    public boolean reached(Outcome asked) {
        return findings().stream().anyMatch(finding -> finding.outcome() == asked);
    }

    /** Whether any finding gives this reason, governing or not. */
    public boolean hasReason(Reason reason) {
        return findings().stream().anyMatch(finding -> finding.reason() == reason);
    }

    /** The reasons of all findings that came to this outcome, governing or not. */
    public List<Reason> reasonsOf(Outcome asked) {
        return findings().stream()
                .filter(finding -> finding.outcome() == asked)
                .map(Finding::reason)
                .toList();
    }
}
