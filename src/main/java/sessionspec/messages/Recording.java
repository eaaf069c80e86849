package sessionspec.messages;

import static io.cucumber.query.Repository.RepositoryFeature.INCLUDE_ATTACHMENTS;
import static io.cucumber.query.Repository.RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS;
import static io.cucumber.query.Repository.RepositoryFeature.INCLUDE_HOOKS;
import static io.cucumber.query.Repository.RepositoryFeature.INCLUDE_STEP_DEFINITIONS;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParameterType;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The messages of a run, kept by what they belong to. */
public final class Recording {

    private final Repository repository = Repository.builder()
            .feature(INCLUDE_ATTACHMENTS, true)
            .feature(INCLUDE_GHERKIN_DOCUMENTS, true)
            .feature(INCLUDE_HOOKS, true)
            .feature(INCLUDE_STEP_DEFINITIONS, true)
            .build();
    private final Query query = new Query(repository);
    private final SortedMap<String, GherkinDocument> documents = new TreeMap<>();
    private final Map<String, List<Pickle>> picklesByScenario = new HashMap<>();
    private final Map<String, List<TestCaseStarted>> attemptsByPickle = new HashMap<>();
    private final List<ParameterType> parameterTypes = new ArrayList<>();
    private Optional<Damage> damage = Optional.empty();

    /**
     * Why messages are not all there.
     *
     * @param line 1-based; 0 when the file itself could not be opened
     * @param why  part of a sentence that starts with "it"
     */
    public record Damage(int line, String why) {}

    /**
     * Keeps a message.
     *
     * @return whether it can follow those before it; it is passed over when it belongs to what none of them told of
     */
    public boolean take(Envelope message) {
        if (!follows(message)) {
            return false;
        }
        repository.update(message);
        message.getGherkinDocument().ifPresent(it -> documents.put(it.getUri().orElse(""), it));
        message.getParameterType().ifPresent(parameterTypes::add);
        message.getPickle()
                .ifPresent(it -> picklesByScenario
                        .computeIfAbsent(it.getAstNodeIds().get(0), id -> new ArrayList<>())
                        .add(it));
        message.getTestCaseStarted()
                .ifPresent(it -> attemptsByPickle
                        .computeIfAbsent(
                                query.findTestCaseBy(it)
                                        .map(TestCase::getPickleId)
                                        .orElse(""),
                                id -> new ArrayList<>())
                        .add(it));
        return true;
    }

    private boolean follows(Envelope message) {
        return message.getPickle().map(it -> !it.getAstNodeIds().isEmpty()).orElse(true)
                && message.getTestCaseStarted()
                        .map(it -> query.findTestCaseBy(it).isPresent())
                        .orElse(true)
                && message.getTestStepFinished()
                        .map(it -> query.findTestCaseStartedBy(it).isPresent()
                                && query.findTestStepBy(it).isPresent())
                        .orElse(true)
                && message.getTestCaseFinished()
                        .map(it -> query.findTestCaseStartedBy(it).isPresent())
                        .orElse(true);
    }

    void damaged(Damage damage) {
        this.damage = this.damage.or(() -> Optional.of(damage));
    }

    /** Answers whatever else the messages can tell. */
    public Query query() {
        return query;
    }

    public SortedMap<String, GherkinDocument> documents() {
        return documents;
    }

    public List<Pickle> examples(Scenario scenario) {
        return picklesByScenario.getOrDefault(scenario.getId(), List.of());
    }

    /** The attempts at an example of which something can be said: they came to their end, or went wrong before. */
    public List<TestCaseStarted> attempts(Pickle example) {
        return attemptsByPickle.getOrDefault(example.getId(), List.of()).stream()
                .filter(it -> query.findTestCaseFinishedBy(it).isPresent()
                        || query.findTestStepsFinishedBy(it).stream().anyMatch(Recording::wentWrong))
                .sorted(Comparator.comparing(TestCaseStarted::getAttempt))
                .toList();
    }

    private static boolean wentWrong(TestStepFinished step) {
        return step.getTestStepResult().getStatus() != TestStepResultStatus.PASSED;
    }

    public List<ParameterType> parameterTypes() {
        return parameterTypes;
    }

    /** The first line that could not be read; all others were. */
    public Optional<Damage> damage() {
        return damage;
    }
}
