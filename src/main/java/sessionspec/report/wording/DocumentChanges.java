package sessionspec.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Statement;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.Signal;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Traceability;

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
    public static List<String> resting(Traceability result, DocumentChange change) {
        List<String> lines = new ArrayList<>();
        statements(result, change).forEach(it -> lines.add(it.id() + " says: " + it.says()));
        rules(result, change)
                .forEach(rule -> lines.add(rule.id() + " rests on it: " + rule.title() + " ("
                        + Numbers.count(rule.examples().size(), "example")
                        + rule.lifetimes().stream()
                                .map(it -> ", " + it.name() + " " + ClockTimes.duration(it.length()))
                                .distinct()
                                .collect(Collectors.joining())
                        + ")"));
        return lines;
    }

    /** The statements of a change. */
    public static Stream<Statement> statements(Traceability result, DocumentChange change) {
        return result.documents().stream()
                .flatMap(document -> document.statements().stream())
                .map(StatementTrace::statement)
                .filter(it -> change.statements().contains(it.id()));
    }

    /** The rules that rest on them. */
    public static Stream<Rule> rules(Traceability result, DocumentChange change) {
        return result.rules().stream()
                .filter(rule -> rule.statements().stream().anyMatch(change.statements()::contains));
    }

    /** What is to be done about a change that may claim something else; a command stands by itself. */
    public static List<String> toDo(Traceability result, DocumentChange change) {
        if (change.statements().isEmpty()) {
            return List.of("Let a statement claim it, with a rule if it is specified; then accept that statement.");
        }
        String ids = String.join(" ", change.statements());
        List<String> rules = rules(result, change).map(Rule::id).toList();
        List<String> lines = new ArrayList<>();
        String resting = rules.isEmpty() ? "" : ", then change " + String.join(", ", rules) + " with examples and core";
        lines.add((change.isRemoval() ? "Retire " : "Change ") + ids + " as far as the document no longer says it"
                + resting + ".");
        lines.add("accept --sources DIR " + ids);
        if (!rules.isEmpty()) {
            lines.add("Where nothing follows for " + String.join(", ", rules) + ", say why instead, one by one:");
            lines.add("confirm " + rules.get(0) + " " + change.statements().get(0) + " --why \"...\"");
        }
        return lines;
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

    /** Whether a step to do is a command. */
    public static boolean isCommand(String step) {
        return step.startsWith("accept ") || step.startsWith("confirm ");
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
