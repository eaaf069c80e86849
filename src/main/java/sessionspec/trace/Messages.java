package sessionspec.trace;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestRunFinished;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The messages of one run, taken in one by one and kept by what they belong to. */
final class Messages {

    private final Map<String, GherkinDocument> documents = new TreeMap<>();
    private final Map<String, List<Pickle>> pickles = new HashMap<>();
    private final Map<String, StepDefinition> stepDefinitions = new HashMap<>();
    private final Map<String, Hook> hooks = new HashMap<>();
    private final Map<String, TestCase> testCases = new HashMap<>();
    private final Map<String, Attempt> attempts = new HashMap<>();
    private final Map<String, Attempt> lastAttempts = new HashMap<>();
    private final List<ParseError> parseErrors = new ArrayList<>();
    private Optional<Meta> meta = Optional.empty();
    private Optional<TestRunFinished> finished = Optional.empty();

    void accept(Envelope envelope) {
        envelope.getMeta().ifPresent(it -> meta = Optional.of(it));
        envelope.getGherkinDocument().ifPresent(it -> documents.put(it.getUri().orElse(""), it));
        envelope.getPickle()
                .ifPresent(it -> pickles.computeIfAbsent(it.getUri(), uri -> new ArrayList<>())
                        .add(it));
        envelope.getParseError().ifPresent(parseErrors::add);
        envelope.getStepDefinition().ifPresent(it -> stepDefinitions.put(it.getId(), it));
        envelope.getHook().ifPresent(it -> hooks.put(it.getId(), it));
        envelope.getTestCase().ifPresent(it -> testCases.put(it.getId(), it));
        envelope.getTestCaseStarted().ifPresent(it -> start(it.getId(), new Attempt(it)));
        envelope.getTestStepFinished()
                .ifPresent(it -> attempt(it.getTestCaseStartedId()).result(it.getTestStepId(), it.getTestStepResult()));
        envelope.getAttachment()
                .ifPresent(it ->
                        it.getTestCaseStartedId().ifPresent(id -> attempt(id).attached(it)));
        envelope.getTestCaseFinished()
                .ifPresent(it -> attempt(it.getTestCaseStartedId()).finish());
        envelope.getTestRunFinished().ifPresent(it -> finished = Optional.of(it));
    }

    private void start(String id, Attempt attempt) {
        attempts.put(id, attempt);
        TestCase testCase = testCases.get(attempt.testCaseId());
        if (testCase == null) {
            throw new IllegalArgumentException("It starts a test case that no line before it describes");
        }
        lastAttempts.merge(testCase.getPickleId(), attempt, (last, next) -> next.isLaterThan(last) ? next : last);
    }

    private Attempt attempt(String startedId) {
        Attempt attempt = attempts.get(startedId);
        if (attempt == null) {
            throw new IllegalArgumentException("It belongs to a test case that no line before it started");
        }
        return attempt;
    }

    /** The feature files of the run by URI. */
    Map<String, GherkinDocument> documents() {
        return documents;
    }

    List<Pickle> pickles(String uri) {
        return pickles.getOrDefault(uri, List.of());
    }

    /** The attempt that counts: the last. */
    Optional<Attempt> attempt(Pickle pickle) {
        return Optional.ofNullable(lastAttempts.get(pickle.getId())).filter(Attempt::tells);
    }

    TestCase testCase(Attempt attempt) {
        return testCases.get(attempt.testCaseId());
    }

    Optional<StepDefinition> stepDefinition(String id) {
        return Optional.ofNullable(stepDefinitions.get(id));
    }

    Optional<Hook> hook(String id) {
        return Optional.ofNullable(hooks.get(id));
    }

    List<ParseError> parseErrors() {
        return parseErrors;
    }

    Optional<Meta> meta() {
        return meta;
    }

    /** The run's last word; empty when it was interrupted. */
    Optional<TestRunFinished> finished() {
        return finished;
    }
}
