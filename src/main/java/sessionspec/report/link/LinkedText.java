package sessionspec.report.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sessionspec.catalogue.Term;
import sessionspec.report.view.Segment;
import sessionspec.trace.Language;
import sessionspec.trace.Traceability;

/** Texts with their ids linked and, where asked for, the first use of each glossary term. */
public final class LinkedText {

    private static final String ID = "\\b[A-Z]{2,5}-\\d+\\b(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)?";
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    private final Anchors anchors;
    private final Map<String, String> terms = new HashMap<>();
    private final Set<String> values;
    private final Pattern ids = Pattern.compile(ID);
    private final Pattern idsAndTerms;

    public LinkedText(Anchors anchors, Traceability result) {
        this.anchors = anchors;
        this.values =
                result.language().values().stream().map(Language.Value::name).collect(Collectors.toSet());
        for (Term term : result.glossary()) {
            if (term.term().strip().length() > 1) {
                terms.putIfAbsent(key(term.term()), "#" + termAnchor(term));
            }
        }
        String words = terms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.idsAndTerms = terms.isEmpty()
                ? ids
                : Pattern.compile(
                        ID + "|(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE);
    }

    public static String termAnchor(Term term) {
        return "term-" + Anchors.slug(term.term());
    }

    public List<Segment> of(String text) {
        return split(text, ids, id -> anchors.link(id));
    }

    /** Ids linked, and every glossary term that is not yet among those seen. */
    public List<Segment> withTerms(String text, Set<String> seen) {
        return split(text, idsAndTerms, found -> link(found, seen));
    }

    /** The phrase of a step, kinds of values in braces linked. */
    public List<Segment> phrase(String text) {
        return split(text, VALUE, found -> {
            String name = found.substring(1, found.length() - 1);
            return new Segment(found, values.contains(name) ? "#" + Anchors.value(name) : "");
        });
    }

    private static List<Segment> split(String text, Pattern pattern, Function<String, Segment> links) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            Segment link = links.apply(matcher.group());
            if (link.linked()) {
                if (matcher.start() > done) {
                    segments.add(new Segment(text.substring(done, matcher.start()), ""));
                }
                segments.add(link);
                done = matcher.end();
            }
        }
        if (done < text.length()) {
            segments.add(new Segment(text.substring(done), ""));
        }
        return segments;
    }

    private Segment link(String found, Set<String> seen) {
        if (anchors.known(found)) {
            return anchors.link(found);
        }
        String term = terms.get(key(found));
        return new Segment(found, term != null && seen.add(key(found)) ? term : "");
    }

    private static String key(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }
}
