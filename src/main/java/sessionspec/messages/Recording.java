package sessionspec.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The messages of one file, kept by what they belong to. Ids mean something within one file only, so the files of a
 * sharded run are recorded each on its own.
 */
public final class Recording {

    /** A feature file that the run could not parse. */
    public record ParseError(String uri, int line, String message) {}

    /** A hook of the whole run that did not pass. */
    public record RunHook(String source, Result result) {}

    /** A program and its version, either empty when the run does not say. */
    public record Product(String name, String version) {}

    /**
     * The run's last word.
     *
     * @param success what it says of itself
     * @param error   first line of what ended it, empty when nothing did
     */
    public record End(boolean success, String error) {}

    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, List<Pickle>> pickles = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, TestCase> testCases = new HashMap<>();
    private final Map<String, Attempt> attempts = new HashMap<>();
    private final Map<String, List<Attempt>> attemptsByPickle = new HashMap<>();
    private final Map<String, String> runHooks = new HashMap<>();
    private final List<RunHook> failedRunHooks = new ArrayList<>();
    private final List<ParseError> parseErrors = new ArrayList<>();
    private List<Product> products = List.of();
    private String revision = "";
    private Optional<End> end = Optional.empty();
    private Optional<Instant> lastInstant = Optional.empty();
    private Optional<Damage> damage = Optional.empty();

    void add(Document document) {
        documents.put(document.uri(), document);
    }

    void add(Pickle pickle) {
        pickles.computeIfAbsent(pickle.uri(), uri -> new ArrayList<>()).add(pickle);
    }

    void add(ParseError error) {
        parseErrors.add(error);
    }

    void add(TestCase testCase) {
        testCases.put(testCase.id(), testCase);
    }

    /** Of a step definition or a hook. */
    void define(String id, String source) {
        definitions.put(id, source);
    }

    void start(String id, String testCaseId, int number, long seconds, int nanos) {
        TestCase testCase = testCases.get(testCaseId);
        if (testCase == null) {
            throw new IllegalArgumentException("It starts a test case that no line before it describes");
        }
        Attempt attempt = new Attempt(testCase, number, seconds, nanos);
        attempts.put(id, attempt);
        attemptsByPickle
                .computeIfAbsent(testCase.pickle(), pickle -> new ArrayList<>(1))
                .add(attempt);
    }

    Attempt attempt(String startedId) {
        Attempt attempt = attempts.get(startedId);
        if (attempt == null) {
            throw new IllegalArgumentException("It belongs to a test case that no line before it started");
        }
        return attempt;
    }

    void startRunHook(String id, String hook) {
        runHooks.put(id, hook);
    }

    void finishRunHook(String id, Result result) {
        if (!result.passed()) {
            failedRunHooks.add(new RunHook(source(runHooks.getOrDefault(id, "")), result));
        }
    }

    void madeBy(List<Product> products, String revision) {
        this.products = products;
        this.revision = revision;
    }

    void end(End end, Instant at) {
        this.end = Optional.of(end);
        this.lastInstant = Optional.of(at);
    }

    void damaged(Damage damage) {
        this.damage = this.damage.or(() -> Optional.of(damage));
    }

    /** The feature files by URI. */
    public Map<String, Document> documents() {
        return documents;
    }

    /** Addresses of all feature files, those that could not be parsed among them. */
    public List<String> uris() {
        return Stream.concat(documents.keySet().stream(), parseErrors.stream().map(ParseError::uri))
                .toList();
    }

    /** The examples of a feature file in the order of the run. */
    public List<Pickle> pickles(String uri) {
        return pickles.getOrDefault(uri, List.of());
    }

    /** The attempts of which something can be said, earliest first. */
    public List<Attempt> attempts(Pickle pickle) {
        return attemptsByPickle.getOrDefault(pickle.id(), List.of()).stream()
                .filter(Attempt::tells)
                .sorted(Attempt.EARLIEST_FIRST)
                .toList();
    }

    /** Where a step definition or a hook stands, such as {@code glue.ClockSteps.at(String)}; empty when not known. */
    public String source(String id) {
        return definitions.getOrDefault(id, "");
    }

    public List<RunHook> failedRunHooks() {
        return failedRunHooks;
    }

    public List<ParseError> parseErrors() {
        return parseErrors;
    }

    /** What ran it, in a fixed order. */
    public List<Product> products() {
        return products;
    }

    /** The commit that the run says it was of; empty when it does not. */
    public String revision() {
        return revision;
    }

    /** The run's last word; empty when it was interrupted. */
    public Optional<End> end() {
        return end;
    }

    /** When it ended; empty when it was interrupted. */
    public Optional<Instant> ended() {
        return lastInstant;
    }

    /** The first line that could not be read; all others were. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** Whether not a single message could be read. */
    public boolean isEmpty() {
        return documents.isEmpty()
                && products.isEmpty()
                && testCases.isEmpty()
                && end.isEmpty()
                && parseErrors.isEmpty();
    }
}
