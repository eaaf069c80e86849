package sessionspec.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.evidence.Moment;

/**
 * An example as the run has it, before anything is said of it.
 *
 * @param name        its name, values of the outline filled in
 * @param line        line of the scenario, or of its row in an outline's table
 * @param scenario    line of the scenario, the same for all rows of an outline
 * @param description free text under the name, may be empty
 * @param tags        of the scenario, as written
 * @param remarks     of its row of an outline
 * @param started     when the attempt that counts, the last, began; empty when it did not run so far that something can
 *                    be said of it
 * @param earlier     how the attempts before it went, in order
 * @param steps       its steps, and the hooks that did not pass
 * @param moments     its evidence, in order
 */
record RunExample(
        String name,
        int line,
        int scenario,
        String description,
        List<String> tags,
        List<Remark> remarks,
        Optional<Instant> started,
        List<String> earlier,
        List<Step> steps,
        List<Moment> moments) {

    Example.Notes notes() {
        return new Example.Notes(description, tags, earlier, remarks);
    }

    boolean ran() {
        return started.isPresent();
    }

    /** Whether it is the same example, run elsewhere. */
    boolean isAlso(RunExample other) {
        return line == other.line && name.equals(other.name);
    }

    /** Of two shards that both have it: the later attempt counts, and what it repeats is told as an earlier one. */
    RunExample or(RunExample other) {
        if (!ran() || !other.ran()) {
            return ran() ? this : other;
        }
        boolean later = started.orElseThrow().isAfter(other.started.orElseThrow());
        RunExample last = later ? this : other;
        RunExample first = later ? other : this;
        List<String> before = new ArrayList<>(first.earlier);
        before.add(outcome(first.steps));
        before.addAll(last.earlier);
        return new RunExample(
                name, line, scenario, description, tags, remarks, last.started, before, last.steps, last.moments);
    }

    /** Status of the first step that did not pass: what comes after it was skipped for its sake. */
    static String outcome(List<Step> steps) {
        return steps.stream()
                .map(Step::status)
                .filter(status -> !status.equals("passed"))
                .findFirst()
                .orElse("passed");
    }
}
