package sessionspec.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace;

/** Says what changed in a document, what rests on it, and what to do. */
public final class DocumentChanges {

    private DocumentChanges() {}

    /** The counts of one document, by kind. */
    public static String summary(DocumentDrift drift) {
        String kinds = Stream.of(ChangeKind.values())
                .filter(kind -> drift.count(kind) > 0)
                .map(kind -> count(drift.count(kind), kind))
                .collect(Collectors.joining(", "));
        return (kinds.isEmpty() ? "Nothing changed since it was last accepted" : kinds) + around(drift.around());
    }

    /** The end of a sentence on what changed: so many changes concern only what is around the document. */
    public static String around(int count) {
        return count == 0
                ? "."
                : "; navigation, front matter and labels around the document (" + Numbers.count(count, "line")
                        + ") are left out.";
    }

    /** So many of a kind. */
    public static String count(int count, ChangeKind kind) {
        return switch (kind) {
            case SUBSTANCE -> Numbers.count(count, "change") + " of substance";
            case DISPUTED -> Numbers.of(count) + " disputed";
            case WORDING -> Numbers.of(count) + " of wording";
            case EDITORIAL -> Numbers.of(count) + " editorial";
            case FORMAT -> Numbers.of(count) + " of format";
        };
    }

    /** The section and, of what came or moved, what stands before it and stood. */
    public static String where(ChangeTrace traced) {
        DocumentChange change = traced.change();
        String section = change.heading().isEmpty() ? "Before the first heading" : "Section " + change.heading();
        boolean told =
                (change.isAddition() || change.isMove()) && !change.near().isEmpty();
        return section + (told ? ", behind what " + change.near() + " restates" : "") + stood(traced);
    }

    private static String stood(ChangeTrace traced) {
        if (traced.stood().isEmpty()) {
            return "";
        }
        String elsewhere = traced.change().was().stream()
                .map(IndexedPassage::section)
                .filter(section -> !section.equals(traced.change().heading()))
                .findFirst()
                .map(section -> ", in section " + section)
                .orElse("");
        return "; it stood behind what " + traced.stood() + " restates" + elsewhere;
    }

    /** The statements with what they say, the rules with their examples, and what judgements are about. */
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
        traced.judgements().forEach(it -> lines.add(it.id() + " cites it: " + it.about()));
        lines.addAll(traced.declared());
        return lines;
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
