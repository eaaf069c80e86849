package sessionspec.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A section of a document.
 *
 * @param name        its heading as printed, or a name of ours: a short one for a heading that is a whole sentence, or one that
 *                    tells of what else stands under the heading, such as readers' comments
 * @param fingerprint of the heading when the name is ours, else empty
 */
public record Section(String name, String fingerprint) {

    @JsonCreator
    public Section {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Section of(String heading) {
        return new Section(heading, "");
    }
}
