package sessionspec.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A section of a document.
 *
 * @param name        its heading as printed, or a short name of ours for a heading that is a whole sentence
 * @param fingerprint of the heading when the name is ours, else empty
 */
public record Section(String name, String fingerprint) {

    @JsonCreator
    public Section {}

    /** A section that goes by its heading. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Section of(String heading) {
        return new Section(heading, "");
    }
}
