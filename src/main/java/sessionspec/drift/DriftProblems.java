package sessionspec.drift;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;

/** Words what differs between a document and its catalogue, and what to do about it. */
final class DriftProblems {

    private static final int LONGEST_TEXT = 300;

    /** A file with more unclaimed passages than this is another document altogether; the rest is only counted. */
    private static final int MOST = 500;

    private final CataloguedDocument document;
    private final DocumentDrift drift;
    private int nextNumber;

    private DriftProblems(CataloguedDocument document, DocumentDrift drift, Catalogue catalogue) {
        this.document = document;
        this.drift = drift;
        this.nextNumber = 1 + highestNumber(document, catalogue);
    }

    /** Each with the id of the statement that it is about, empty when it is about none. */
    static Map<Problem, String> of(CataloguedDocument document, DocumentDrift drift, Catalogue catalogue) {
        DriftProblems words = new DriftProblems(document, drift, catalogue);
        Map<Problem, String> problems = new LinkedHashMap<>();
        drift.passages().stream()
                .filter(DocumentDrift.ClaimedPassage::unclaimed)
                .limit(MOST)
                .forEach(p -> problems.put(words.unclaimed(p), p.nearest()));
        if (drift.unclaimedCount() > MOST) {
            problems.put(
                    new Problem(
                            Problem.Kind.PASSAGE_UNCLAIMED,
                            drift.place(),
                            "Nobody claims " + (drift.unclaimedCount() - MOST) + " further passages of " + document.id()
                                    + ".",
                            "Check that the file is the document that " + document.place() + " describes."),
                    "");
        }
        drift.gone().forEach(g -> problems.put(words.gone(g), g.statement().id()));
        return problems;
    }

    private Problem unclaimed(DocumentDrift.ClaimedPassage claimed) {
        Passage passage = claimed.passage();
        String claim = new Statement.Claim(passage.fingerprint(), passage.occurrence()).toString();
        String lost = drift.gone().stream()
                .filter(g -> g.statement().id().equals(claimed.nearest()))
                .map(g -> g.claim().toString())
                .distinct()
                .collect(Collectors.joining(" or "));
        String nearest = claimed.nearest().isEmpty()
                ? "No statement stands before it."
                : lost.isEmpty()
                        ? "It stands after what " + claimed.nearest() + " restates."
                        : "It stands where a passage of " + claimed.nearest() + " is gone: most likely a new wording.";
        String reworded = lost.isEmpty()
                ? ""
                : "If it still says what " + claimed.nearest() + " says, put " + claim + " there in place of " + lost
                        + ". Otherwise add a statement to " + document.place().file() + ":\n";
        String add =
                reworded.isEmpty() ? "Add a statement to " + document.place().file() + ":\n" : reworded;
        return new Problem(
                Problem.Kind.PASSAGE_UNCLAIMED,
                new Place(drift.place().file(), passage.line()),
                "Nobody claims this passage of " + document.id() + ", " + section(passage.section()) + ": \""
                        + cut(passage.text()) + "\". " + nearest,
                add + entry(passage.section(), claim));
    }

    private Problem gone(DocumentDrift.Gone gone) {
        Statement statement = gone.statement();
        String elsewhere = drift.passages().stream()
                .filter(p -> p.unclaimed()
                        && p.passage().fingerprint().equals(gone.claim().fingerprint()))
                .map(p -> "Its words now stand in " + section(p.passage().section()) + " ("
                        + new Place(drift.place().file(), p.passage().line()) + "): mind what the move means.\n")
                .findFirst()
                .orElse("");
        return new Problem(
                Problem.Kind.PASSAGE_GONE,
                statement.place(),
                "The passage " + gone.claim() + " of " + statement.id() + ", " + section(statement.section())
                        + ", is no longer in " + drift.place().file() + ". " + statement.id() + " says: "
                        + cut(statement.says()),
                elsewhere + "If the passage was reworded, restate it and claim the new passage; if the document no"
                        + " longer says this, set \"disposition: retired\" with a reason and let no rule cite it.");
    }

    private String entry(String section, String claim) {
        return Stream.of(
                        "  - id: " + String.format(Locale.ROOT, "%s-%03d", document.id(), nextNumber++),
                        section.isEmpty() ? "" : "    section: " + quoted(section),
                        "    says: TODO in your own words",
                        "    kind: TODO",
                        "    passages: [" + quoted(claim) + "]")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String section(String section) {
        return section.isEmpty() ? "before the first heading" : "section \"" + section + "\"";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end).stripTrailing() + " …";
    }

    private static int highestNumber(CataloguedDocument document, Catalogue catalogue) {
        String prefix = document.id() + "-";
        return Stream.concat(
                        document.statements().stream().map(Statement::id),
                        catalogue.retired().stream().map(Retired::id))
                .filter(id ->
                        id.startsWith(prefix) && id.substring(prefix.length()).matches("[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length())))
                .max()
                .orElse(0);
    }
}
