package sessionspec.trace.run;

import java.util.List;
import sessionspec.catalogue.Problem;
import sessionspec.trace.Provenance;

/** All that a run of the feature files left behind, in the order of the files and their lines. */
public final class Run {

    private final List<RunFeature> features;
    private final boolean complete;
    private final List<Problem> problems;
    private final List<Provenance.Tool> tools;
    private final Registered registered;

    public Run(
            List<RunFeature> features,
            boolean complete,
            List<Problem> problems,
            List<Provenance.Tool> tools,
            Registered registered) {
        this.features = features;
        this.complete = complete;
        this.problems = problems;
        this.tools = tools;
        this.registered = registered;
    }

    /** Name and version of what ran it, as the run itself says; empty when it does not. */
    public List<Provenance.Tool> tools() {
        return tools;
    }

    /** The step definitions and parameter types. */
    public Registered registered() {
        return registered;
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether it came to its end: what did not run was then left out on purpose, by a filter. */
    public boolean complete() {
        return complete;
    }

    public List<RunFeature> features() {
        return features;
    }
}
