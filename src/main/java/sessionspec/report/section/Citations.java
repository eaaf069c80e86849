package sessionspec.report.section;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.quote.Quotation;
import sessionspec.drift.quote.Quotation.Piece;
import sessionspec.drift.quote.Quotations;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/** What each statement says, where its document says it, and in which words where the reader has supplied the document. */
public final class Citations {

    /**
     * A place in a document.
     *
     * @param quote the document's own words; empty where it was not supplied
     */
    public record Place(Optional<Quotation> quote, Segment section) {}

    /**
     * @param byline  who published it, and which edition it is
     * @param places  at least one
     * @param weighed the discrepancies of which it is a side
     */
    public record Cited(
            Segment id,
            String says,
            Segment source,
            String byline,
            List<Place> places,
            List<Weighed> weighed,
            Statement.Kind kind) {

        public boolean worked() {
            return kind == Statement.Kind.EXAMPLE;
        }

        public boolean cause() {
            return kind == Statement.Kind.CAUSE;
        }
    }

    /** @param others      the statements on its other sides */
    public record Weighed(Segment discrepancy, List<String> others) {

        /** What it does with the statement; of several others, some may say the same as it does. */
        public String does() {
            return others.size() == 1 ? "sets it against " + others.get(0) : "weighs it against other sentences";
        }

        private boolean isAmong(List<String> statements) {
            return statements.containsAll(others);
        }
    }

    private static final Set<Statement.Kind> LIMITING = Set.of(Statement.Kind.EXCEPTION, Statement.Kind.WARNING);

    private final Map<String, Cited> byStatement = new HashMap<>();
    private final Map<Passage, String> anchors = new IdentityHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, List<String>> rules = new HashMap<>();
    private final Map<String, Statement.Kind> kinds = new HashMap<>();
    private final Quotations quotations;

    public Citations(Traceability result, Anchors links) {
        quotations = new Quotations(result.documents().stream()
                .flatMap(trace -> trace.drift().stream())
                .toList());
        for (DocumentTrace trace : result.documents()) {
            List<ClaimedPassage> passages =
                    trace.drift().map(drift -> drift.passages()).orElse(List.of());
            passages.forEach(this::name);
            Map<String, String> headings = headings(trace.document(), passages);
            for (StatementTrace it : trace.statements()) {
                Statement statement = it.statement();
                rules.put(statement.id(), it.rules());
                kinds.put(statement.id(), statement.kind());
                List<Place> places = trace.drift().stream()
                        .flatMap(copy -> quotations.of(copy, statement.id()).stream())
                        .map(quote -> place(quote, headings))
                        .toList();
                byStatement.put(
                        statement.id(),
                        new Cited(
                                links.link(statement.id()),
                                statement.says(),
                                source(trace.document()),
                                DocumentWords.byline(trace.document()),
                                places.isEmpty() ? List.of(place(statement)) : places,
                                weighed(result, statement.id(), links),
                                statement.kind()));
            }
        }
    }

    private static List<Weighed> weighed(Traceability result, String statement, Anchors links) {
        return result.discrepancies().stream()
                .filter(it -> statements(it).contains(statement))
                .map(it -> new Weighed(
                        links.link(it.id()),
                        statements(it).stream()
                                .filter(other -> !other.equals(statement))
                                .toList()))
                .toList();
    }

    private static List<String> statements(Discrepancy of) {
        return of.sides().stream().map(Discrepancy.Side::statement).distinct().toList();
    }

    /** A passage goes by the statement that claims it, and by a number where that claims several. */
    private void name(ClaimedPassage it) {
        String statement =
                it.statements().stream().findFirst().orElse(it.passage().fingerprint());
        int number = named.merge(statement, 1, Integer::sum);
        anchors.put(it.passage(), Anchors.safe(statement + ".text" + (number == 1 ? "" : "." + number)));
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
                .flatMap(id -> Stream.ofNullable(kinds.get(id)))
                .anyMatch(LIMITING::contains);
        return limits || OpenQuestions.isSilent(rule) ? "" : null;
    }

    public List<String> unknown(List<String> statements) {
        return statements.stream().filter(id -> !byStatement.containsKey(id)).toList();
    }

    public String anchor(Passage passage) {
        return anchors.getOrDefault(passage, "");
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

    /** As the document prints them, where the catalogue has a shorter name; one of its own that tells more stays. */
    private static Map<String, String> headings(CataloguedDocument document, List<ClaimedPassage> passages) {
        Map<String, String> headings = new HashMap<>();
        for (Section section : document.sections()) {
            passages.stream()
                    .map(ClaimedPassage::passage)
                    .filter(it -> it.fingerprint().equals(section.fingerprint())
                            && it.shown().length() > section.name().length())
                    .findFirst()
                    .ifPresent(it -> headings.put(section.name(), it.shown()));
        }
        return headings;
    }

    private Place place(Quotation quote, Map<String, String> headings) {
        String section = quote.from().section();
        return new Place(
                Optional.of(quote),
                new Segment(section(headings.getOrDefault(section, section)), "#" + anchor(quote.from())));
    }

    private static Place place(Statement statement) {
        return new Place(
                Optional.empty(), new Segment(section(statement.section()), "#" + Anchors.safe(statement.id())));
    }

    private static String section(String heading) {
        return heading.isBlank() ? "before the first heading" : heading.replaceFirst(":$", "");
    }

    private static Segment source(CataloguedDocument document) {
        return new Segment(document.title(), DocumentWords.webAddress(document.url()) ? document.url() : "");
    }
}
