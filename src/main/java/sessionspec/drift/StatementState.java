package sessionspec.drift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Sha256;
import sessionspec.catalogue.Statement;
import sessionspec.drift.text.Sketch;

/**
 * By what it is known that a statement is as it was: what it says, and of its passages the numbers, negations and other words
 * that a sketch tells, and how often a change of substance was accepted. Another wording of a passage is no other state.
 * Decided for good: a change makes every citation suspect.
 */
public final class StatementState {

    private static final int HEX_DIGITS = 12;

    private StatementState() {}

    public static String of(CataloguedDocument document, Statement statement) {
        List<IndexedPassage> passages = passages(document, statement);
        String sense = passages.stream()
                .flatMap(it -> Sketch.read(it.sketch()).sense())
                .sorted()
                .collect(Collectors.joining(" "));
        return digest(statement.says() + "\n" + statement.disposition() + "\n" + revisions(document, statement) + " "
                + sense);
    }

    /** How often a change of substance was accepted of its passages. */
    public static int revisions(CataloguedDocument document, Statement statement) {
        return passages(document, statement).stream()
                .mapToInt(IndexedPassage::revision)
                .sum();
    }

    /** The accepted passages that a statement claims, in the order of the document. */
    public static List<IndexedPassage> passages(CataloguedDocument document, Statement statement) {
        return document.index().stream()
                .filter(it -> it.section().equals(statement.section())
                        && statement.passages().contains(it.claim()))
                .toList();
    }

    public static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }
}
