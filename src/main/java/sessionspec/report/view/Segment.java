package sessionspec.report.view;

/**
 * A piece of prose, or a short reference.
 *
 * @param href where it leads; empty when it leads nowhere
 */
public record Segment(String text, String href) {

    public static Segment plain(String text) {
        return new Segment(text, "");
    }

    public boolean linked() {
        return !href.isEmpty();
    }

    /** Whether it leads to the glossary, which is marked more quietly than a citation. */
    public boolean term() {
        return href.contains("#term-");
    }
}
