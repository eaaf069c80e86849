package sessionspec.messages;

import java.util.List;

/** What a run does for one example. */
public record TestCase(String id, String pickle, List<Step> steps) {

    /**
     * @param pickleStep  empty for a hook
     * @param hook        empty for a step of the feature file
     * @param definitions ids of the step definitions that match
     * @param values      what the only or first of them takes from the text; may overlap
     */
    public record Step(String id, String pickleStep, String hook, List<String> definitions, List<Span> values) {}

    /**
     * @param start index of the first character
     * @param end   index after the last
     */
    public record Span(int start, int end) {}
}
