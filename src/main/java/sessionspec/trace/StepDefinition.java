package sessionspec.trace;

/**
 * A step definition that the run used.
 *
 * @param name  as Cucumber names it, such as {@code glue.ClockSteps.at(Instant)}
 * @param place its source file and line, such as {@code glue/ClockSteps.java:45}; empty when the source was not found
 * @param uses  how many steps it ran
 * @param first the text of the first of them
 */
public record StepDefinition(String name, String place, int uses, String first) {}
