package sessionspec.drift;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a passage, with those marked that differ.
 *
 * @param inFull whether these are its words; else only what a sketch tells of them, with three dots for the others
 */
public record MarkedText(List<Part> parts, boolean inFull) {

    /**
     * A part of the text.
     *
     * @param changed whether the other side does not have them
     */
    public record Part(String text, boolean changed) {}

    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
