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

    /** Where the pages of features are. */
    static final String FOLDER = "features/";

    private final Map<String, String> hints;
    private final Map<String, String> pages;
    private final String here;
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Of a report on one page. */
    Anchors(Traceability result) {
        this(hints(result), Map.of(), "");
    }

    private Anchors(Map<String, String> hints, Map<String, String> pages, String here) {
        this.hints = hints;
        this.pages = pages;
        this.here = here;
    }

    /**
     * Of the entry page of a report on several pages.
     *
     * @param pages the name of the feature's page of whatever is not on the entry page, by id
     */
    static Anchors ofEntry(Traceability result, Map<String, String> pages) {
        return new Anchors(hints(result), pages, "");
    }

    /** Of a run without a catalogue, in which nothing refers to anything. */
    static Anchors ofRun() {
        return new Anchors(Map.of(), Map.of(), "");
    }

    /** Of another page of the same report, on which nothing has an id yet. */
    Anchors on(String page) {
        return new Anchors(hints, pages, page);
    }

    private static Map<String, String> hints(Traceability result) {
        Map<String, String> hints = new HashMap<>();
        for (DocumentTrace document : result.documents()) {
            know(hints, document.document().id(), document.document().title());
            for (StatementTrace trace : document.statements()) {
                know(hints, trace.statement().id(), trace.statement().says());
            }
        }
        for (Rule rule : result.rules()) {
            know(hints, rule.id(), rule.title());
            for (Example example : rule.examples()) {
                know(hints, example.id(), example.name());
            }
        }
        result.interpretations().forEach(it -> know(hints, it.id(), it.says()));
        result.discrepancies().forEach(it -> know(hints, it.id(), it.about()));
        result.retired().forEach(it -> know(hints, it.id(), it.was()));
        result.provenance().definitions().forEach(it -> know(hints, step(it.name()), it.name()));
        return hints;
    }

    private static void know(Map<String, String> hints, String id, String hint) {
        if (!id.isBlank()) {
            hints.putIfAbsent(id, Texts.shorten(hint, 90));
        }
    }

    /** What a step definition is found under: its class and method; overloaded ones share the first. */
    static String step(String definition) {
        int parameters = definition.indexOf('(');
        int method = definition.lastIndexOf('.', parameters < 0 ? definition.length() : parameters);
        int type = definition.lastIndexOf('.', method - 1);
        return safe("step-" + definition.substring(type + 1, parameters < 0 ? definition.length() : parameters));
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
        return known(id)
                ? new Segment(text, href(pages.getOrDefault(id, ""), safe(id)), hints.get(id))
                : new Segment(text, "");
    }

    /** The same without the hint, where many links of one place would repeat it. */
    Segment plain(String id) {
        return new Segment(id, link(id).href());
    }

    /** Address of an element of the entry page. */
    String onEntry(String anchor) {
        return href("", anchor);
    }

    /** @param page name of a feature's page; empty for the entry page */
    String href(String page, String anchor) {
        return (page.equals(here)
                        ? ""
                        : here.isEmpty() ? FOLDER + page + ".html" : page.isEmpty() ? "../index.html" : page + ".html")
                + "#" + anchor;
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
