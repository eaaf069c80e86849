package sessionspec.report.markdown;

import static sessionspec.report.markdown.MarkdownText.asItStands;
import static sessionspec.report.markdown.MarkdownText.escaped;
import static sessionspec.report.markdown.MarkdownText.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sessionspec.catalogue.Problem;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.report.wording.DocumentChanges;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.SuspectStatement;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Traceability;

/** Every change of a supplied document, the gravest first, and every citation that is suspect. */
public final class ChangesMarkdown {

    /** Of a whole new edition the rest is only counted. */
    private static final int MOST = 2_000;

    private static final List<Predicate<ChangeTrace>> IN_ORDER = List.of(
            it -> it.change().kind() == ChangeKind.SUBSTANCE,
            it -> it.change().kind() == ChangeKind.DISPUTED,
            it -> it.change().kind().isHarmless());

    private final Traceability result;
    private final List<String> lines = new ArrayList<>();

    private ChangesMarkdown(Traceability result) {
        this.result = result;
    }

    public static String of(Traceability result) {
        return new ChangesMarkdown(result).page();
    }

    private String page() {
        add("# What changed in the documents", "");
        unread();
        if (!result.sourcesSupplied()) {
            add(
                    "No document was supplied, so nothing was compared: name their folder with `-Dsources=DIR`, or"
                            + " `--sources DIR` of a command.",
                    "");
        }
        for (Predicate<ChangeTrace> graver : IN_ORDER) {
            result.documents()
                    .forEach(document -> document.drift().ifPresent(drift -> document(document, drift, graver)));
        }
        unchanged();
        suspects();
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    /** All in one line, so that what did change is not lost among them. */
    private void unchanged() {
        List<DocumentDrift> same = result.documents().stream()
                .flatMap(document -> document.drift().stream())
                .filter(drift -> drift.open().isEmpty())
                .toList();
        if (!same.isEmpty()) {
            int around = same.stream().mapToInt(DocumentDrift::around).sum();
            add(
                    "Nothing changed since it was last accepted in "
                            + same.stream().map(DocumentDrift::documentId).collect(Collectors.joining(", "))
                            + DocumentChanges.around(around),
                    "");
        }
        String editions = DocumentChanges.editions(result);
        if (!editions.isEmpty()) {
            add(escaped(editions), "");
        }
    }

    /** Of what could not be read, nothing below says anything. */
    private void unread() {
        List<Problem> unread = result.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .toList();
        if (!unread.isEmpty()) {
            add("## Could not be read", "");
            unread.forEach(it -> add("- " + escaped(it.toString())));
            add("");
        }
    }

    /** What of all documents is gravest stands before what is less grave of any, so a document may come again. */
    private void document(DocumentTrace document, DocumentDrift drift, Predicate<ChangeTrace> graver) {
        List<ChangeTrace> open = document.open();
        List<ChangeTrace> told = open.stream().limit(MOST).filter(graver).toList();
        if (told.isEmpty()) {
            return;
        }
        String title =
                document.document().id() + ", " + escaped(document.document().title());
        boolean first = told.get(0).equals(open.get(0));
        add("## " + title + (first ? "" : ", less grave"), "");
        if (first) {
            add(escaped(DocumentChanges.summary(drift)), "");
        }
        told.forEach(this::change);
        if (open.size() > MOST && told.contains(open.get(MOST - 1))) {
            add("… and " + Numbers.count(open.size() - MOST, "more change", "more changes") + ".", "");
        }
    }

    private void change(ChangeTrace traced) {
        DocumentChange change = traced.change();
        add("### " + DocumentChanges.kind(change) + ": " + escaped(change.told()), "", escaped(traced.where()), "");
        wordings(change).forEach(this::add);
        add("");
        traced.resting().forEach(it -> add("- " + escaped(it)));
        if (!traced.tasks().isEmpty()) {
            add("", "To do:", "");
            traced.tasks().forEach(this::task);
        }
        add("");
    }

    private void task(ChangeTrace.Task task) {
        if (task.kind() == ChangeTrace.Task.Kind.DECIDE) {
            add("- " + escaped(task.text()));
        } else {
            lines.addAll(asItStands(task.text()));
        }
    }

    private void suspects() {
        List<SuspectStatement> all = SuspectStatement.of(result);
        if (!all.isEmpty()) {
            add("## Suspect until reviewed", "");
            all.forEach(this::suspect);
        }
    }

    private void suspect(SuspectStatement it) {
        add("### Who cites " + it.id(), "", "- " + it.id() + " says: " + escaped(it.says()));
        it.now()
                .ifPresent(now -> add("- the document says now: "
                        + (now.isEmpty() ? "nothing of it" : escaped(String.join(" ", now)))));
        it.first().ifPresent(first -> {
            add("- first take over what it says now:");
            lines.addAll(asItStands(first));
        });
        for (SuspectCitation citation : it.citations()) {
            add("- " + escaped(SuspectStatement.told(citation)));
            lines.addAll(asItStands(citation.command()));
        }
        add("");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
