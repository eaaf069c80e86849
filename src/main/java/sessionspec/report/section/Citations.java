package sessionspec.report.section;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/** What each statement says, where its document says it, and in which words where the reader has supplied the document. */
public final class Citations {

    /** So many words at each end of a sentence find it on the public page. */
    private static final int WORDS = 3;

    /**
     * A place in a document.
     *
     * @param quote   the document's own words; empty where it was not supplied
     * @param section leads to the place in the report
     * @param page    leads to the public page, and there to the words
     */
    public record Place(String quote, Segment section, Segment page) {}

    /** @param places at least one */
    public record Cited(Segment id, String says, List<Place> places) {}

    private final Map<String, Cited> byStatement = new HashMap<>();
    private final Map<Passage, String> anchors = new IdentityHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, List<String>> rules = new HashMap<>();

    public Citations(Traceability result, Anchors links) {
        for (DocumentTrace trace : result.documents()) {
            List<ClaimedPassage> passages =
                    trace.drift().map(drift -> drift.passages()).orElse(List.of());
            passages.forEach(this::name);
            for (StatementTrace it : trace.statements()) {
                Statement statement = it.statement();
                rules.put(statement.id(), it.rules());
                List<Place> places = passages.stream()
                        .filter(passage -> passage.statements().contains(statement.id()))
                        .map(passage -> place(trace.document(), passage.passage()))
                        .toList();
                byStatement.put(
                        statement.id(),
                        new Cited(
                                links.link(statement.id()),
                                statement.says(),
                                places.isEmpty() ? List.of(place(trace.document(), statement)) : places));
            }
        }
    }

    /** A passage goes by the statement that claims it, and by a number where that claims several. */
    private void name(ClaimedPassage it) {
        String statement =
                it.statements().stream().findFirst().orElse(it.passage().fingerprint());
        int number = named.merge(statement, 1, Integer::sum);
        anchors.put(it.passage(), Anchors.safe(statement + ".text" + (number == 1 ? "" : "." + number)));
    }

    /** Empty where no catalogue has the statement. */
    public Optional<Cited> of(String statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }

    /** The id of a passage within the page. */
    public String anchor(Passage passage) {
        return anchors.getOrDefault(passage, "");
    }

    /** Where the document says in its own words what a statement does; empty where it was not supplied. */
    public List<Place> quoted(String statement) {
        return of(statement).stream()
                .flatMap(it -> it.places().stream())
                .filter(place -> !place.quote().isEmpty())
                .toList();
    }

    /** The rules that rest on a passage. */
    public List<String> rules(ClaimedPassage passage) {
        return passage.statements().stream()
                .flatMap(statement -> rules.getOrDefault(statement, List.of()).stream())
                .distinct()
                .toList();
    }

    private Place place(CataloguedDocument document, Passage passage) {
        return new Place(
                passage.shown(),
                new Segment(section(passage.section()), "#" + anchor(passage)),
                page(document, fragment(passage.shown())));
    }

    private static Place place(CataloguedDocument document, Statement statement) {
        return new Place(
                "", new Segment(section(statement.section()), "#" + Anchors.safe(statement.id())), page(document, ""));
    }

    private static String section(String heading) {
        return heading.isBlank() ? "before the first heading" : heading;
    }

    private static Segment page(CataloguedDocument document, String fragment) {
        String url = document.url();
        boolean leads = DocumentWords.webAddress(url) && !url.contains("#");
        return new Segment(document.title(), leads ? url + fragment : "");
    }

    /** What a browser looks for on the page: the words, or of many the first and the last. */
    static String fragment(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        Stream<List<String>> ends = words.size() <= 2 * WORDS
                ? Stream.of(words)
                : Stream.of(words.subList(0, WORDS), words.subList(words.size() - WORDS, words.size()));
        return "#:~:text="
                + String.join(
                        ",", ends.map(some -> encoded(String.join(" ", some))).toList());
    }

    /** A hyphen would mean a context, as a comma means an end. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
