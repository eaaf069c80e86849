package sessionspec.trace.run;

import java.util.List;
import sessionspec.catalogue.Problem;
import sessionspec.trace.Provenance;

/**
 * All that a run of the feature files left behind, in the order of the files and their lines.
 *
 * @param complete whether it came to its end: what did not run was then left out on purpose, by a filter
 */
public record Run(
        List<RunFeature> features,
        boolean complete,
        List<Problem> problems,
        List<Provenance.Tool> tools,
        Vocabulary vocabulary) {}
