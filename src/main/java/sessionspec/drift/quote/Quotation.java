package sessionspec.drift.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.drift.passage.Passage;

/**
 * What a document says, word for word as the copy has it.
 *
 * @param parts  in order, those that the copy has spoilt apart from the others; spaces are in them
 * @param pieces the passages that it is made of, which need not stand in one paragraph: of a table it is a row with the headings
 */
public record Quotation(List<Part> parts, List<Piece> pieces) {

    /** @param before a stroke where a line begins, with an ellipsis where others stand between; empty where a line goes on */
    public record Piece(Passage passage, String before) {}

    /** @param spoilt whether the copy, and not the document, has it so */
    public record Part(String text, boolean spoilt) {}

    /** Whether the copy has spoilt some of it, so that whoever quotes it has to say so. */
    public boolean spoilt() {
        return parts.stream().anyMatch(Part::spoilt);
    }

    /** The passage that it begins with. */
    public Passage from() {
        return pieces.get(0).passage();
    }

    /** The passage that it ends with. */
    Passage to() {
        return pieces.get(pieces.size() - 1).passage();
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    static List<Part> together(List<Part> words) {
        List<Part> parts = new ArrayList<>();
        for (Part word : words) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).spoilt() == word.spoilt()) {
                parts.set(last, new Part(parts.get(last).text() + word.text(), word.spoilt()));
            } else {
                parts.add(word);
            }
        }
        return List.copyOf(parts);
    }
}
