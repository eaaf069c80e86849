package sessionspec.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.Signal;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.SuspectCitation;

/** Says what changed in a document, what rests on it, and what to do. */
public final class DocumentChanges {

    private DocumentChanges() {}

    /** The counts of one document, by kind. */
    public static String summary(DocumentDrift drift) {
        String kinds = Stream.of(ChangeKind.values())
                .filter(kind -> drift.count(kind) > 0)
                .map(kind -> count(drift, kind))
                .collect(Collectors.joining(", "));
        int around =
                (int) drift.changes().stream().filter(DocumentChange::furniture).count();
        return (kinds.isEmpty() ? "Nothing changed since it was last accepted" : kinds)
                + (around == 0
                        ? "."
                        : "; navigation, front matter and labels around the document (" + Numbers.count(around, "line")
                                + ") are left out.");
    }

    private static String count(DocumentDrift drift, ChangeKind kind) {
        int count = drift.count(kind);
        return switch (kind) {
            case SUBSTANCE -> Numbers.count(count, "change") + " of substance";
            case DISPUTED -> Numbers.of(count) + " disputed";
            case WORDING -> Numbers.of(count) + " of wording";
            case EDITORIAL -> Numbers.of(count) + " editorial";
            case FORMAT -> Numbers.of(count) + " of format";
        };
    }

    /** What tells the kind. */
    public static String signals(DocumentChange change) {
        return change.signals().stream().map(Signal::words).collect(Collectors.joining("; "));
    }

    /** The section and, where nobody claims it, what stands before it. */
    public static String where(DocumentChange change) {
        String section = change.section().isEmpty() ? "Before the first heading" : "Section " + change.section();
        return change.isAddition() && !change.near().isEmpty()
                ? section + ", behind what " + change.near() + " restates"
                : section;
    }

    /** The statements with what they say, and the rules with their examples. */
    public static List<String> resting(ChangeTrace traced) {
        List<String> lines = new ArrayList<>();
        traced.statements().forEach(it -> lines.add(it.id() + " says: " + it.says()));
        traced.rules()
                .forEach(rule -> lines.add(rule.id() + " rests on it: " + rule.title() + " ("
                        + Numbers.count(rule.examples().size(), "example")
                        + rule.lifetimes().stream()
                                .map(it -> ", " + it.name() + " " + ClockTimes.duration(it.length()))
                                .distinct()
                                .collect(Collectors.joining())
                        + ")"));
        traced.outdated().forEach(it -> lines.add(outdated(it)));
        return lines;
    }

    /** A lifetime that the core still declares as the document had it. */
    public static String outdated(Lifetime lifetime) {
        return "The core still declares " + ClockTimes.duration(lifetime.length()) + " for " + lifetime.rule() + " (\""
                + lifetime.name() + "\" in Lifetimes).";
    }

    /** Who is suspect and why. */
    public static String suspect(SuspectCitation it) {
        String citing = it.citation().citing();
        String statement = it.citation().statement();
        return citing + " cites " + statement + ": "
                + switch (it.why()) {
                    case DOCUMENT_CHANGED -> "the document says something else than what was accepted of it";
                    case STATEMENT_CHANGED ->
                        statement + " changed since" + (it.changed() ? ", and " + citing + " did, too" : "");
                    case NEVER_REVIEWED -> "it was never reviewed";
                    case EXPIRED ->
                        "the confirmation held until "
                                + it.last()
                                        .flatMap(last -> last.until())
                                        .map(Object::toString)
                                        .orElse("");
                };
    }

    /** So many citations. */
    public static String citations(int count) {
        return Numbers.count(count, "citation");
    }

    /** The word of a kind. */
    public static String kind(DocumentChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
