package sessionspec.report.markdown;

import static sessionspec.report.markdown.MarkdownText.asItStands;
import static sessionspec.report.markdown.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.List;
import sessionspec.catalogue.Catalogue;
import sessionspec.drift.DocumentChange;
import sessionspec.report.wording.DocumentChanges;
import sessionspec.trace.SuspectCitation;

/** What was taken over of the documents and may claim something else, with what is to be reviewed for it. */
public final class AcceptedMarkdown {

    private AcceptedMarkdown() {}

    /** @param taken     changes that may claim something else */
    public static String of(List<DocumentChange> taken, Catalogue catalogue, List<SuspectCitation> suspects) {
        List<String> lines = new ArrayList<>();
        for (DocumentChange change : taken) {
            lines.add("## " + DocumentChanges.kind(change) + ": " + escaped(change.told()));
            lines.add("");
            lines.addAll(MarkdownText.wordings(change));
            change.statements().stream()
                    .flatMap(id -> catalogue.statement(id).stream())
                    .forEach(it -> lines.add("- " + it.id() + " says: " + escaped(it.says())));
            List<SuspectCitation> its = suspects.stream()
                    .filter(it -> change.statements().contains(it.citation().statement()))
                    .toList();
            if (its.isEmpty()) {
                lines.add(
                        change.statements().isEmpty()
                                ? "- no statement claims that any more"
                                : "- nothing cites that, so nothing is suspect by it");
            }
            for (SuspectCitation it : its) {
                lines.add("- to be reviewed: " + it.citation().citing() + ", "
                        + escaped(it.citation().about()));
                lines.addAll(asItStands(it.command()));
            }
            lines.add("");
        }
        return String.join("\n", lines).stripTrailing();
    }
}
