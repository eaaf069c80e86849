package sessionspec.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.MarkedText;
import sessionspec.report.wording.DocumentChanges;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Traceability;

/** Every change of a supplied document, the gravest first, and every citation that is suspect. */
public final class ChangesMarkdown {

    /** Of a whole new edition the rest is only counted. */
    private static final int MOST = 2_000;

    private final Traceability result;
    private final List<String> lines = new ArrayList<>();

    private ChangesMarkdown(Traceability result) {
        this.result = result;
    }

    /** A page that can be pasted into a pull request. */
    public static String of(Traceability result) {
        return new ChangesMarkdown(result).page();
    }

    private String page() {
        add("# What changed in the documents", "");
        if (!result.sourcesSupplied()) {
            add("No document was supplied, so nothing was compared: name their folder with `-Dsources=DIR`.", "");
        }
        result.documents()
                .forEach(document -> document.drift()
                        .ifPresent(drift -> document(
                                document.document().id(), document.document().title(), drift)));
        suspects();
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void document(String id, String title, DocumentDrift drift) {
        add("## " + id + ", " + escaped(title), "", escaped(DocumentChanges.summary(drift)), "");
        List<DocumentChange> open = drift.open();
        open.stream().limit(MOST).forEach(this::change);
        if (open.size() > MOST) {
            add("… and " + Numbers.count(open.size() - MOST, "more change", "more changes") + ".", "");
        }
    }

    private void change(DocumentChange change) {
        add(
                "### " + change.kind().name().toLowerCase(Locale.ROOT) + ": "
                        + escaped(DocumentChanges.signals(change)),
                "",
                escaped(DocumentChanges.where(change)),
                "");
        change.wasText().ifPresent(it -> add("- was: " + marked(it, "~~")));
        change.isText().ifPresent(it -> add("- is: " + marked(it, "**")));
        add("");
        DocumentChanges.resting(result, change).forEach(it -> add("- " + escaped(it)));
        if (change.kind() == ChangeKind.SUBSTANCE || change.kind() == ChangeKind.DISPUTED) {
            DocumentChanges.toDo(result, change).forEach(it -> add("- to do: " + escaped(it)));
        }
        add("");
    }

    private void suspects() {
        List<SuspectCitation> suspects = result.suspects();
        if (!suspects.isEmpty()) {
            add("## Suspect until reviewed", "");
            suspects.forEach(it -> add("- " + escaped(DocumentChanges.suspect(it))));
        }
    }

    private static String marked(MarkedText text, String mark) {
        return text.parts().stream()
                .map(part -> part.changed() && !part.text().isBlank()
                        ? mark
                                + escaped(part.text().strip())
                                + mark
                                + (part.text().endsWith(" ") ? " " : "")
                        : escaped(part.text()))
                .collect(Collectors.joining());
    }

    /** What the document says must not become markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replaceAll("\\R", " ");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
