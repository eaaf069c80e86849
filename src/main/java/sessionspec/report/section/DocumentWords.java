package sessionspec.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Excerpt;
import sessionspec.drift.DocumentDrift;
import sessionspec.report.view.Badge;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.DocumentTrace.DocumentNumbers;
import sessionspec.trace.StatementTrace;

/** What the page says of a document beside what the catalogue has of it. */
public final class DocumentWords {

    private DocumentWords() {}

    /** Only what leads to the web becomes a link. */
    public static boolean webAddress(String url) {
        return url.matches("https?://[^\\s\\p{Cntrl}]+");
    }

    public static String byline(CataloguedDocument document) {
        return publisher(document) + ", " + document.edition();
    }

    /** By what the copy that was read can be told from others, where the document prints no date. */
    public static String copy(DocumentTrace trace) {
        return trace.drift()
                .filter(it -> trace.document().edition().startsWith("undated"))
                .map(it -> "; read in a copy whose SHA-256 begins with " + Excerpt.head(it.sha256(), 12))
                .orElse("");
    }

    /** Who publishes it, and that it is somebody else than makes what it is about. */
    public static String publisher(CataloguedDocument document) {
        return document.publisher()
                + (document.publisher().startsWith("Microsoft") ? "" : ", not Microsoft\u2019s own documentation");
    }

    /** The gravest that is known of it. */
    public static Badge state(DocumentTrace trace) {
        DocumentNumbers numbers = trace.numbers();
        if (numbers.unclaimed() > 0) {
            return new Badge(Numbers.of(numbers.unclaimed()) + " unclaimed", "bad", "bad");
        }
        if (!trace.open().isEmpty()) {
            return new Badge("changed", "warn", "warn");
        }
        List<Badge> states = trace.statements().stream()
                .map(statement -> Badges.status(statement.status()))
                .toList();
        for (String tone : List.of("bad", "warn")) {
            for (Badge badge : states) {
                if (badge.tone().equals(tone)) {
                    return badge;
                }
            }
        }
        boolean all = numbers.proved() == numbers.specified();
        return all ? new Badge("verified", "ok", "ok") : new Badge("not run", "quiet", "wait");
    }

    public static String summary(DocumentTrace trace) {
        DocumentNumbers numbers = trace.numbers();
        String words = Numbers.count(numbers.statements(), "statement") + ", " + Numbers.of(numbers.specified())
                + " specified, " + Numbers.of(numbers.proved()) + " proved";
        return trace.drift().isPresent()
                ? words + "; " + Numbers.count(numbers.unclaimed(), "passage") + " unclaimed"
                : words;
    }

    public static String title(StatementTrace first) {
        String section = first.statement().section();
        return section.isBlank() ? "Before the first heading" : section;
    }

    /** The reader's file as the list of what went in has it, wherever the folder was. */
    public static String supplied(DocumentDrift copy) {
        String file = copy.place().file();
        return "sources/" + file.substring(file.lastIndexOf('/') + 1);
    }

    public static <T> List<List<T>> runs(List<T> all, Function<T, String> section) {
        List<List<T>> runs = new ArrayList<>();
        for (T next : all) {
            List<T> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !section.apply(last.get(0)).equals(section.apply(next))) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(next);
        }
        return runs;
    }
}
