package sessionspec.report.view;

import java.util.List;

/** The phrases of the steps by what they are about, and what may stand in them. */
public record LanguageView(List<ConceptView> concepts, List<ValueView> values) {

    public boolean isEmpty() {
        return concepts.isEmpty();
    }

    public record ConceptView(String title, List<PhraseView> phrases) {}

    /**
     * @param parts    its words, and names of values apart from them
     * @param roles    the keywords that it is used under
     * @param example  a short step that has it, leading to its example
     * @param features how many have it
     * @param place    file and line of the code behind it, or its name
     */
    public record PhraseView(
            String anchor, List<Segment> parts, String roles, Segment example, int features, int steps, String place) {}

    /**
     * @param forms how it is written
     * @param seen  values that examples have, where there is no end of them
     */
    public record ValueView(String anchor, String name, List<String> forms, List<String> seen) {}
}
