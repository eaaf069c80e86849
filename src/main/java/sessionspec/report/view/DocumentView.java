package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document: what it says, section by section, and the reader's own copy when there is one.
 *
 * @param anchor   permalink
 * @param title    its title
 * @param byline   publisher and edition
 * @param url      where it is published; empty when that is no web address
 * @param file     stem under which a reader saves it
 * @param summary  the numbers in a few words
 * @param state    the gravest that is known of it
 * @param open     whether something in it asks for attention
 * @param sections in reading order
 * @param copy     the reader's copy; null when it was not supplied
 */
public record DocumentView(
        String anchor,
        String id,
        String title,
        String byline,
        String url,
        String file,
        String summary,
        Badge state,
        boolean open,
        List<Section> sections,
        @Nullable Copy copy) {

    public record Section(String anchor, String title, List<StatementView> statements) {}

    /**
     * @param kind   what sort of claim
     * @param reason why no rule specifies it; empty when one does
     * @param rules  the rules that restate it
     */
    public record StatementView(
            String anchor,
            String id,
            List<Segment> says,
            String kind,
            List<Segment> reason,
            List<Segment> rules,
            Badge status) {}

    /**
     * The document as the reader supplied it.
     *
     * @param file      the reader's file
     * @param sha256    of its bytes
     * @param unclaimed how many passages no statement claims
     * @param passages  in reading order
     * @param gone      claims whose passage is not there any more
     */
    public record Copy(String file, String sha256, long unclaimed, List<PassageView> passages, List<GoneView> gone) {}

    /**
     * @param heading    the section that begins with this passage; empty when it continues one
     * @param line       such as {@code line 12}; empty when unknown
     * @param statements who claims it
     * @param nearest    the closest statement, when nobody does; may lead nowhere
     */
    public record PassageView(
            String heading,
            String text,
            String line,
            List<Segment> statements,
            @Nullable Segment nearest) {
        public boolean unclaimed() {
            return statements.isEmpty();
        }
    }

    public record GoneView(Segment statement, String says, String claim) {}
}
