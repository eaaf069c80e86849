package sessionspec.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/**
 * The permalinks of one page. Whatever has an id is found under it; should a faulty input use an id twice, the second
 * gets a name of its own, so that ids stay unique within the page.
 */
final class Anchors {

    private final Map<String, String> hints = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Anchors(Traceability result) {
        for (DocumentTrace document : result.documents()) {
            know(document.document().id(), document.document().title());
            for (StatementTrace trace : document.statements()) {
                know(trace.statement().id(), trace.statement().says());
            }
        }
        for (Rule rule : result.rules()) {
            know(rule.id(), rule.title());
            for (Example example : rule.examples()) {
                know(example.id(), example.name());
            }
        }
        result.interpretations().forEach(it -> know(it.id(), it.says()));
        result.discrepancies().forEach(it -> know(it.id(), it.about()));
        result.retired().forEach(it -> know(it.id(), it.was()));
    }

    private void know(String id, String hint) {
        if (!id.isBlank()) {
            hints.putIfAbsent(id, Texts.shorten(hint, 160));
        }
    }

    /** The id of an element about to be written, used by no other one. */
    String claim(String wanted) {
        String safe = safe(wanted);
        if (taken.add(safe)) {
            return safe;
        }
        String next;
        do {
            next = safe + "~" + (used.merge(safe, 1, Integer::sum) + 1);
        } while (!taken.add(next));
        return next;
    }

    boolean known(String id) {
        return hints.containsKey(id);
    }

    /** A link to what has the id, or its bare name when nothing has. */
    Segment link(String id) {
        return link(id, id);
    }

    Segment link(String id, String text) {
        return known(id) ? new Segment(text, "#" + safe(id), hints.get(id)) : new Segment(text, "");
    }

    /** The same without the hint, where many links of one place would repeat it. */
    Segment plain(String id) {
        return new Segment(id, link(id).href());
    }

    List<Segment> links(List<String> ids) {
        return ids.stream().map(this::link).toList();
    }

    /** An id without anything that would need escaping in an address. */
    static String safe(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._~-]+", "-");
        return safe.isEmpty() || safe.equals("-") ? "unnamed" : Texts.head(safe, 200);
    }

    /** Lower case with hyphens. */
    static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : Texts.head(slug, 120);
    }
}
