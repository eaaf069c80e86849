package sessionspec.trace.run;

import java.util.List;
import sessionspec.core.story.Story;
import sessionspec.evidence.Moment;
import sessionspec.trace.Example;
import sessionspec.trace.Remark;
import sessionspec.trace.Step;

/**
 * An example as the run has it, before anything is said of it.
 *
 * @param name     its name, values of the outline filled in
 * @param line     line of the scenario, or of its row in an outline's table
 * @param scenario line of the scenario, the same for all rows of an outline
 * @param description free text under the name, may be empty
 * @param remarks  of its row of an outline
 * @param earlier  how the attempts before the last went, in order
 * @param ran      whether it ran so far that something can be said of it
 * @param steps    its steps, and the hooks that did not pass, as the last attempt has them
 * @param moments  the evidence of the last attempt, in order
 * @param story    what it told the core and expected, in the last attempt
 */
public record RunExample(
        String name,
        int line,
        int scenario,
        String description,
        List<Remark> remarks,
        List<String> earlier,
        boolean ran,
        List<Step> steps,
        List<Moment> moments,
        Story story) {

    private static final String PASSED = "passed";

    public Example.Notes notes() {
        return new Example.Notes(description, earlier, remarks);
    }

    /** Whether no attempt at it went wrong. */
    public boolean passed() {
        return outcome(steps).equals(PASSED) && earlier.stream().allMatch(PASSED::equals);
    }

    /** Status of the first step that did not pass: what comes after it was skipped for its sake. */
    static String outcome(List<Step> steps) {
        return steps.stream()
                .map(Step::status)
                .filter(status -> !status.equals(PASSED))
                .findFirst()
                .orElse(PASSED);
    }
}
