package sessionspec.report.view;

/**
 * A piece of prose, or a short reference.
 *
 * @param text what is read
 * @param href where it leads; empty when it leads nowhere
 * @param hint what stands behind the link, in a few words; may be empty
 */
public record Segment(String text, String href, String hint) {

    public Segment(String text, String href) {
        this(text, href, "");
    }

    public boolean linked() {
        return !href.isEmpty();
    }

    /** Whether it leads to the glossary, which is marked more quietly than a citation. */
    public boolean term() {
        return href.contains("#term-");
    }
}
