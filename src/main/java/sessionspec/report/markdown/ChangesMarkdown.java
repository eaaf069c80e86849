package sessionspec.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.MarkedText;
import sessionspec.report.wording.DocumentChanges;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;
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
        result.documents().forEach(document -> document.drift().ifPresent(drift -> document(document, drift)));
        suspects();
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void document(DocumentTrace document, DocumentDrift drift) {
        String id = document.document().id();
        String title = document.document().title();
        add("## " + id + ", " + escaped(title), "", escaped(DocumentChanges.summary(drift)), "");
        List<ChangeTrace> open = document.open();
        open.stream().limit(MOST).forEach(this::change);
        if (open.size() > MOST) {
            add("… and " + Numbers.count(open.size() - MOST, "more change", "more changes") + ".", "");
        }
    }

    private void change(ChangeTrace traced) {
        DocumentChange change = traced.change();
        add(
                "### " + DocumentChanges.kind(change) + ": " + escaped(DocumentChanges.signals(change)),
                "",
                escaped(DocumentChanges.where(change)),
                "");
        change.wasText().ifPresent(it -> add("- was: " + marked(it, "~~")));
        change.isText().ifPresent(it -> add("- is: " + marked(it, "**")));
        add("");
        DocumentChanges.resting(traced).forEach(it -> add("- " + escaped(it)));
        if (!traced.tasks().isEmpty()) {
            add("", "To do:", "");
            traced.tasks().forEach(this::task);
        }
        add("");
    }

    /** What is to be typed or pasted stands as it is, set off from the sentences. */
    private void task(ChangeTrace.Task task) {
        if (task.kind() == ChangeTrace.Task.Kind.DECIDE) {
            add("- " + escaped(task.text()));
            return;
        }
        add("");
        task.text().lines().forEach(line -> add("      " + line));
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
