package sessionspec.report.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sessionspec.catalogue.Excerpt;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.Traceability;

/**
 * The permalinks of the page. Whatever has an id is found under it; should a faulty input use an id twice, the second
 * gets a name of its own, so that ids stay unique within the page.
 */
public final class Anchors {

    /** An example as it is named elsewhere. Its permalink follows from both. */
    public record Named(Segment rule, String name) {}

    /** The page's own sections; nothing else may take their names. */
    private static final String SECTIONS = """
            main contents verdict scope documents-changed changes problems by-document means-passages means-unclaimed means-statements
            means-specified means-proved means-proved-of-all documents not-yet-specified rules lifetimes lifetime-uses effective matrix
            interpretations discrepancies retired glossary language provenance sign-off filter search status
            lost words found results open""";

    private final Set<String> known;
    private final Map<String, Named> examples = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> taken = new HashSet<>(List.of(SECTIONS.split("\\s")));

    public Anchors(Traceability result) {
        this.known = known(result);
        result.interpretations().forEach(it -> subjects.put(it.id(), it.about()));
        result.discrepancies().forEach(it -> subjects.put(it.id(), it.about()));
        for (Rule rule : result.rules()) {
            rule.examples().forEach(it -> examples.putIfAbsent(it.id(), new Named(link(rule.id()), it.name())));
        }
    }

    private static Set<String> known(Traceability result) {
        Set<String> known = new HashSet<>();
        for (DocumentTrace document : result.documents()) {
            known.add(document.document().id());
            document.statements().forEach(it -> known.add(it.statement().id()));
        }
        for (Rule rule : result.rules()) {
            known.add(rule.id());
            rule.examples().forEach(it -> known.add(it.id()));
        }
        result.interpretations().forEach(it -> known.add(it.id()));
        result.discrepancies().forEach(it -> known.add(it.id()));
        result.retired().forEach(it -> known.add(it.id()));
        result.language().phrases().forEach(it -> known.add(step(it.definition())));
        known.removeIf(String::isBlank);
        return known;
    }

    /** What a step definition is found under: its class and method; overloaded ones share the first. */
    public static String step(String definition) {
        int parameters = definition.indexOf('(');
        int method = definition.lastIndexOf('.', parameters < 0 ? definition.length() : parameters);
        int type = definition.lastIndexOf('.', method - 1);
        return safe("step-" + definition.substring(type + 1, parameters < 0 ? definition.length() : parameters));
    }

    public static String value(String name) {
        return safe("value-" + name);
    }

    /** The id of an element about to be written, used by no other one. */
    public String claim(String wanted) {
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

    public boolean known(String id) {
        return known.contains(id);
    }

    /** A link to what has the id, or its bare name when nothing has. */
    public Segment link(String id) {
        return link(id, id);
    }

    public Segment link(String id, String text) {
        return new Segment(text, known(id) ? "#" + safe(id) : "");
    }

    public List<Segment> links(List<String> ids) {
        return ids.stream().map(this::link).toList();
    }

    /** Examples by rule and name; what is none keeps its bare name. */
    public List<Named> examples(List<String> ids) {
        return ids.stream()
                .map(id -> examples.getOrDefault(id, new Named(Segment.plain(""), id)))
                .toList();
    }

    /** What an interpretation or a discrepancy is about, whole; empty when nothing has the id. */
    public String subject(String id) {
        return subjects.getOrDefault(id, "");
    }

    /**
     * The keyword of a step, which leads to the step definition where that is first used.
     *
     * @param linked step definitions that have a link already
     */
    public Segment first(Step step, Set<String> linked) {
        String definition = step(step.definition());
        return known(definition) && linked.add(definition)
                ? link(definition, step.keyword())
                : Segment.plain(step.keyword());
    }

    /** An id without anything that would need escaping in an address. */
    public static String safe(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._~-]+", "-");
        return safe.isEmpty() || safe.equals("-") ? "unnamed" : Excerpt.head(safe, 400);
    }

    public static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : Excerpt.head(slug, 120);
    }
}
