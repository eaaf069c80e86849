package sessionspec.trace.citation;

import java.util.List;
import sessionspec.trace.run.RunFeature;

/**
 * A feature file and the citations of its rules.
 *
 * @param family the letters of its rules' ids, empty when none has an id
 */
public record CitedFeature(RunFeature written, String family, List<CitedRule> rules) {}
