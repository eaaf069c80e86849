package sessionspec.trace;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** One feature file: the rules and examples as written, each example with how it went. */
final class FeatureOfRun {

    private final String file;
    private final io.cucumber.messages.types.Feature feature;
    private final Messages messages;
    private final Problems problems;
    private final Map<String, List<Pickle>> picklesByScenario = new HashMap<>();
    private final Map<String, Integer> rowLines = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();
    private final List<Tag> misplacedTags = new ArrayList<>();

    private FeatureOfRun(
            String file,
            io.cucumber.messages.types.Feature feature,
            List<Pickle> pickles,
            Messages messages,
            Problems problems) {
        this.file = file;
        this.feature = feature;
        this.messages = messages;
        this.problems = problems;
        for (Pickle pickle : pickles) {
            picklesByScenario
                    .computeIfAbsent(pickle.getAstNodeIds().get(0), id -> new ArrayList<>())
                    .add(pickle);
        }
    }

    /** @return empty when the file holds no feature, which is then among the problems */
    static Optional<RunFeature> of(
            String file, GherkinDocument document, List<Pickle> pickles, Messages messages, Problems problems) {
        if (document.getFeature().isEmpty()) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(file, 0),
                    "The file holds no feature",
                    "Write the feature, or delete the file.");
        }
        return document.getFeature()
                .map(feature -> new FeatureOfRun(file, feature, pickles, messages, problems).read());
    }

    private RunFeature read() {
        misplacedTags.addAll(tags(feature.getTags()));
        feature.getChildren().forEach(child -> child.getBackground().ifPresent(it -> keywords(it.getSteps())));
        List<RunRule> rules = new ArrayList<>();
        List<RunExample> outside = new ArrayList<>();
        for (var child : feature.getChildren()) {
            child.getScenario().ifPresent(scenario -> outside.addAll(examples(scenario)));
            child.getRule().ifPresent(rule -> rules.add(rule(rule)));
        }
        return new RunFeature(
                file, feature.getName(), prose(feature.getDescription()), rules, outside, List.copyOf(misplacedTags));
    }

    private RunRule rule(io.cucumber.messages.types.Rule rule) {
        List<Place> emptyOutlines = new ArrayList<>();
        List<RunExample> examples = new ArrayList<>();
        rule.getChildren().forEach(child -> child.getBackground().ifPresent(it -> keywords(it.getSteps())));
        for (RuleChild child : rule.getChildren()) {
            child.getScenario().ifPresent(scenario -> {
                List<RunExample> ofScenario = examples(scenario);
                if (ofScenario.isEmpty()) {
                    emptyOutlines.add(place(scenario.getLocation()));
                }
                examples.addAll(ofScenario);
            });
        }
        return new RunRule(
                rule.getName(),
                prose(rule.getDescription()),
                place(rule.getLocation()),
                tags(rule.getTags()),
                examples,
                emptyOutlines);
    }

    private List<RunExample> examples(Scenario scenario) {
        misplacedTags.addAll(tags(scenario.getTags()));
        keywords(scenario.getSteps());
        for (Examples table : scenario.getExamples()) {
            misplacedTags.addAll(tags(table.getTags()));
            table.getTableBody().forEach(row -> rowLines.put(row.getId(), line(row.getLocation())));
        }
        return picklesByScenario.getOrDefault(scenario.getId(), List.of()).stream()
                .map(pickle -> example(pickle, line(scenario.getLocation())))
                .toList();
    }

    private RunExample example(Pickle pickle, int scenarioLine) {
        List<String> nodes = pickle.getAstNodeIds();
        int line = rowLines.getOrDefault(nodes.get(nodes.size() - 1), scenarioLine);
        Optional<Attempt> attempt = messages.attempt(pickle);
        return new RunExample(
                pickle.getName(),
                line,
                scenarioLine,
                attempt.isPresent(),
                new StepsOfRun(messages, keywords).of(pickle, attempt),
                moments(attempt.map(Attempt::evidence).orElse(List.of()), line));
    }

    private List<Moment> moments(List<String> evidence, int line) {
        List<Moment> moments = new ArrayList<>();
        for (String json : evidence) {
            try {
                moments.add(EvidenceJson.read(json));
            } catch (IllegalArgumentException e) {
                problems.add(
                        Problem.Kind.UNREADABLE,
                        new Place(file, line),
                        "The example attached evidence that cannot be read: " + e.getMessage(),
                        "Attach what sessionspec.evidence.EvidenceJson writes; run and report must be of one build.");
            }
        }
        return moments;
    }

    private void keywords(List<io.cucumber.messages.types.Step> steps) {
        steps.forEach(step -> keywords.put(step.getId(), step.getKeyword().strip()));
    }

    private List<Tag> tags(List<io.cucumber.messages.types.Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(tag.getName().substring(1), place(tag.getLocation())))
                .toList();
    }

    private Place place(Location location) {
        return new Place(file, line(location));
    }

    private static int line(Location location) {
        return Math.toIntExact(location.getLine());
    }

    private static String prose(String description) {
        return description.stripIndent().strip();
    }
}
