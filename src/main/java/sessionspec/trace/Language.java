package sessionspec.trace;

import java.util.List;
import java.util.Optional;

/**
 * All phrases that steps may have, and what may stand between their words.
 *
 * @param concepts the phrases by the step class that has them, in the order of the classes' names
 * @param values   what stands in braces in a phrase, by name
 */
public record Language(List<Concept> concepts, List<Value> values) {

    public static final Language NONE = new Language(List.of(), List.of());

    public List<Phrase> phrases() {
        return concepts.stream().flatMap(it -> it.phrases().stream()).toList();
    }

    /** @param title what the steps of one class are about */
    public record Concept(String title, List<Phrase> phrases) {}

    /**
     * One phrase.
     *
     * @param definition its step definition as Cucumber names it, such as {@code glue.ClockSteps.at(Instant)}
     * @param place      source file and line of that, such as {@code glue/ClockSteps.java:45}; empty when not found
     * @param roles      the keywords that it is used under, of Given, When and Then
     */
    public record Phrase(
            String text,
            String definition,
            String place,
            List<String> roles,
            int steps,
            int features,
            Optional<Use> example) {}

    /** A step of an example. */
    public record Use(String text, String example) {}

    /**
     * What may stand for a name in braces.
     *
     * @param forms the ways to write it: as they are, {@code (a | b)} for a choice and {@code [a]} for what may be left
     *     out; other values by their names in braces
     * @param seen  values of the examples, for ways of which there is no end
     */
    public record Value(String name, List<String> forms, List<String> seen) {}
}
