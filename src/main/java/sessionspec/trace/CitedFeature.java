package sessionspec.trace;

import java.util.List;

/**
 * A feature file and the citations of its rules.
 *
 * @param family the letters of its rules' ids, empty when none has an id
 */
record CitedFeature(RunFeature written, String family, List<CitedRule> rules) {}
