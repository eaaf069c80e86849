package sessionspec.catalogue;

/**
 * A section of a document.
 *
 * @param name        its heading as printed, or a short name of ours for a heading that is a whole sentence
 * @param fingerprint of the heading when the name is ours, else empty
 */
public record Section(String name, String fingerprint) {

    /** A section that goes by its heading. */
    public static Section of(String heading) {
        return new Section(heading, "");
    }
}
