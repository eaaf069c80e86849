package sessionspec.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.drift.MarkedText;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** The supplied documents that are not as they were accepted. */
public final class ChangedDocuments {

    /** So many suspect citations are shown without being asked for. */
    public static final int FEW = 20;

    /** Of a whole new edition the rest is only counted, so that the page stays a page. */
    private static final int MOST = 200;

    /** No sentence that a person wrote is longer. */
    private static final int LONGEST = 1_000;

    private ChangedDocuments() {}

    public static List<DocumentTrace> of(Traceability result) {
        return result.documents().stream()
                .filter(document -> document.drift()
                        .map(drift -> !drift.changes().isEmpty())
                        .orElse(false))
                .toList();
    }

    public static boolean any(Traceability result) {
        return !of(result).isEmpty() || !result.suspects().isEmpty();
    }

    public static int count(Traceability result) {
        return of(result).stream().mapToInt(document -> document.open().size()).sum();
    }

    public static List<ChangeTrace> shown(DocumentTrace document) {
        return document.open().stream().limit(MOST).toList();
    }

    public static String rest(DocumentTrace document) {
        return "… and " + Numbers.count(document.open().size() - MOST, "more change", "more changes")
                + ", all in the JSON.";
    }

    public static List<MarkedText.Part> parts(Optional<MarkedText> text) {
        List<MarkedText.Part> parts = new ArrayList<>();
        int length = 0;
        for (MarkedText.Part part : text.map(MarkedText::parts).orElse(List.of())) {
            int left = LONGEST - length;
            if (part.text().length() > left) {
                parts.add(new MarkedText.Part(part.text().substring(0, left) + " …", part.changed()));
                break;
            }
            parts.add(part);
            length += part.text().length();
        }
        return parts;
    }

    public static String numbers(Rule rule) {
        return Numbers.count(rule.examples().size(), "example")
                + rule.lifetimes().stream()
                        .map(it -> " · " + it.name() + " " + ClockTimes.duration(it.length()))
                        .distinct()
                        .collect(Collectors.joining());
    }
}
