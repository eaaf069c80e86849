package sessionspec.trace;

import java.util.List;
import sessionspec.evidence.Moment;

/**
 * An example as the run has it, before anything is said of it.
 *
 * @param name     its name, values of the outline filled in
 * @param line     line of the scenario, or of its row in an outline's table
 * @param scenario line of the scenario, the same for all rows of an outline
 * @param ran      whether it ran so far that something can be said of it
 * @param steps    its steps, and the hooks that did not pass
 * @param moments  its evidence, in order
 */
record RunExample(String name, int line, int scenario, boolean ran, List<Step> steps, List<Moment> moments) {}
