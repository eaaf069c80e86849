package sessionspec.report.wording;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Traceability;

/** Says what changed in a document, what rests on it, and what to do. */
public final class DocumentChanges {

    private DocumentChanges() {}

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

    public static String count(int count, ChangeKind kind) {
        return switch (kind) {
            case SUBSTANCE -> Numbers.count(count, "change") + " of substance";
            case DISPUTED -> Numbers.of(count) + " disputed";
            case WORDING -> Numbers.of(count) + " of wording";
            case EDITORIAL -> Numbers.of(count) + " editorial";
            case FORMAT -> Numbers.of(count) + " of format";
        };
    }

    /** That a document names another date of its own than the catalogue has; empty where it names none, or that one. */
    public static String edition(DocumentTrace document) {
        String supplied = document.drift().map(DocumentDrift::edition).orElse("");
        return supplied.isEmpty() || supplied.equals(document.document().edition())
                ? ""
                : document.document().id() + " calls itself of " + supplied + "; the catalogue has \u201c"
                        + document.document().edition() + "\u201d.";
    }

    /** The same of all documents; empty where there is nothing to say. */
    public static String editions(Traceability result) {
        return result.documents().stream()
                .map(DocumentChanges::edition)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public static String citations(int count) {
        return Numbers.count(count, "citation");
    }

    public static String kind(DocumentChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
