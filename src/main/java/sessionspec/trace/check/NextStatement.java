package sessionspec.trace.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.passage.Passage;

/** Writes the entry of a new statement, to be pasted and said in our own words. */
public final class NextStatement {

    private final String document;
    private int number;

    NextStatement(CataloguedDocument document, Catalogue catalogue) {
        this.document = document.id();
        String prefix = document.id() + "-";
        this.number = Stream.concat(
                        document.statements().stream().map(Statement::id),
                        catalogue.retired().stream().map(Retired::id))
                .filter(id ->
                        id.startsWith(prefix) && id.substring(prefix.length()).matches("[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length())))
                .max()
                .orElse(0);
    }

    String entry(DocumentChange change) {
        number++;
        return entry(
                id(),
                change.section(),
                "says: TODO in your own words\nkind: TODO # " + Statement.Kind.all(),
                change.is().stream().map(Passage::claim).toList());
    }

    /**
     * An entry as the file of a document has it.
     *
     * @param keys what stands between section and passages
     */
    public static String entry(String id, String section, String keys, List<Statement.Claim> claims) {
        String its = claims.stream().map(it -> quoted(it.toString())).collect(Collectors.joining(", "));
        return "  - id: " + id + "\n" + (section.isEmpty() ? "" : "    section: " + quoted(section) + "\n")
                + keys.indent(4) + "    passages: [" + its + "]";
    }

    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    public static String id(String document, int number) {
        return String.format(Locale.ROOT, "%s-%03d", document, number);
    }

    /** Id of the entry that was written last. */
    String id() {
        return id(document, number);
    }
}
