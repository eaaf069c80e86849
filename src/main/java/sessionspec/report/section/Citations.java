package sessionspec.report.section;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.quote.Quotation;
import sessionspec.drift.quote.Quotation.Piece;
import sessionspec.drift.quote.Quotations;
import sessionspec.report.link.Anchors;
import sessionspec.report.section.Cited.Place;
import sessionspec.report.section.Cited.Weighed;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/** What each statement says, where its document says it, and in which words where the reader has supplied the document. */
public final class Citations {

    private static final Set<Statement.Kind> LIMITING = Set.of(Statement.Kind.EXCEPTION, Statement.Kind.WARNING);

    private final Map<String, Cited> byStatement = new HashMap<>();
    private final Map<String, List<String>> rules = new HashMap<>();
    private final Places places = new Places();
    private final Quotations quotations;

    public Citations(Traceability result, Anchors links) {
        quotations = new Quotations(result.documents().stream()
                .flatMap(trace -> trace.drift().stream())
                .toList());
        for (DocumentTrace trace : result.documents()) {
            List<ClaimedPassage> passages =
                    trace.drift().map(drift -> drift.passages()).orElse(List.of());
            passages.forEach(places::name);
            Map<String, String> headings = Places.headings(trace.document(), passages);
            for (StatementTrace it : trace.statements()) {
                Statement statement = it.statement();
                rules.put(statement.id(), it.rules());
                List<Place> quoted = trace.drift().stream()
                        .flatMap(copy -> quotations.of(copy, statement.id()).stream())
                        .map(quote -> places.of(quote, headings))
                        .toList();
                byStatement.put(
                        statement.id(),
                        new Cited(
                                links.link(statement.id()),
                                statement.says(),
                                source(trace.document()),
                                DocumentWords.byline(trace.document()),
                                quoted.isEmpty() ? List.of(Places.of(statement)) : quoted,
                                Weighed.of(result, statement.id(), links),
                                statement.kind()));
            }
        }
    }

    /** What is cited, document by document in the order of the first of each; what no catalogue has is left out. */
    public Collection<List<Cited>> bySource(List<String> statements) {
        return statements.stream()
                .flatMap(id -> of(id).stream())
                .collect(Collectors.groupingBy(Cited::source, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    public Optional<Cited> of(String statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }

    /** Whether its statements say what its title does: not if that is silence, a reading, or one side of what they disagree on. */
    public boolean state(Rule rule) {
        return rule.readings().isEmpty()
                && !OpenQuestions.isSilent(rule)
                && rule.statements().stream()
                        .flatMap(id -> of(id).stream())
                        .flatMap(it -> it.weighed().stream())
                        .noneMatch(it -> it.isAmong(rule.statements()));
    }

    /** Marks a rule that limits what others say, because it says what is open or excepted, or warns of it; else null. */
    public @Nullable String limiting(Rule rule) {
        boolean limits = rule.statements().stream()
                .limit(1)
                .flatMap(id -> of(id).stream())
                .anyMatch(it -> LIMITING.contains(it.kind()));
        return limits || OpenQuestions.isSilent(rule) ? "" : null;
    }

    public List<String> unknown(List<String> statements) {
        return statements.stream().filter(id -> !byStatement.containsKey(id)).toList();
    }

    public String anchor(Passage passage) {
        return places.anchor(passage);
    }

    public Quotation quotation(Passage passage) {
        return quotations.of(passage);
    }

    /** Where the document says in its own words what a statement does; empty where it was not supplied. */
    public List<Place> quoted(String statement) {
        return of(statement).stream()
                .flatMap(it -> it.places().stream())
                .filter(place -> place.quote().isPresent())
                .toList();
    }

    /** The passages that a quotation is made of, by their ids, and what stands between them; null where it is one. */
    public @Nullable String pieces(Place place) {
        List<Piece> pieces = place.quote().map(Quotation::pieces).orElse(List.of());
        return pieces.size() < 2
                ? null
                : pieces.stream().map(it -> it.before() + anchor(it.passage())).collect(Collectors.joining(" "));
    }

    public List<String> rules(ClaimedPassage passage) {
        return passage.statements().stream()
                .flatMap(statement -> rules.getOrDefault(statement, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Segment source(CataloguedDocument document) {
        return new Segment(document.title(), DocumentWords.webAddress(document.url()) ? document.url() : "");
    }
}
