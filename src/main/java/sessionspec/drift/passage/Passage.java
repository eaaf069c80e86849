package sessionspec.drift.passage;

import sessionspec.catalogue.Excerpt;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;

/**
 * One sentence, bullet, table cell or command line of a supplied document.
 *
 * @param section the last of the document's known headings before it, empty before the first
 * @param text    as the reader's own file has it, white space folded, what is struck out between {@code ~~}; shown
 *                to the reader, never stored
 * @param line    1-based line of the file where it starts; 0 when the format does not tell
 */
public record Passage(String section, String text, String fingerprint, int occurrence, int line, Marks marks) {

    private static final int LONGEST_SHOWN = 1_000;

    /** By which the heading of a section is known among the passages. */
    public static String fingerprintOf(Section section) {
        return section.fingerprint().isEmpty()
                ? Fingerprint.of(
                        Block.of(section.name(), 0, Block.Shape.HEADING).text())
                : section.fingerprint();
    }

    public Statement.Claim claim() {
        return new Statement.Claim(fingerprint, occurrence);
    }

    /** Its text, cut off after 1,000 characters, which no sentence has that a person wrote. */
    public String shown() {
        return Excerpt.of(text, LONGEST_SHOWN);
    }
}
