package sessionspec.trace.check;

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
final class NextStatement {

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

    /** For the passages that came. */
    String entry(DocumentChange change) {
        number++;
        String claims = change.is().stream()
                .map(Passage::claim)
                .map(claim -> quoted(claim.toString()))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        "  - id: " + id(),
                        change.section().isEmpty() ? "" : "    section: " + quoted(change.section()),
                        "    says: TODO in your own words",
                        "    kind: TODO # " + Statement.Kind.all(),
                        "    passages: [" + claims + "]")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Id of the entry that was written last. */
    String id() {
        return String.format(Locale.ROOT, "%s-%03d", document, number);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
