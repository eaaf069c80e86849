package sessionspec.trace.run;

import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.messages.Recording;
import sessionspec.trace.Example;
import sessionspec.trace.run.RunFeature.RunRule;
import sessionspec.trace.run.RunFeature.Tag;

/** One feature file: the rules and examples as written. */
final class FeatureOfRun {

    private final String file;
    private final Problems problems;
    private final ExamplesOfRun examples;

    private FeatureOfRun(String file, Recording recording, EvidenceOfRun evidence, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.examples = new ExamplesOfRun(file, recording, new StepsOfRun(recording.query()), evidence);
    }

    /** @return empty when the file holds no feature, which is then among the problems */
    static Optional<RunFeature> of(
            String file, GherkinDocument document, Recording recording, EvidenceOfRun evidence, Problems problems) {
        if (document.getFeature().isEmpty()) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(file, 0),
                    "The file holds no feature",
                    "Write the feature, or delete the file.");
        }
        return document.getFeature()
                .map(feature -> new FeatureOfRun(file, recording, evidence, problems).read(feature));
    }

    private RunFeature read(io.cucumber.messages.types.Feature feature) {
        misplaced(feature.getTags());
        List<RunRule> rules = new ArrayList<>();
        List<Example> outside = new ArrayList<>();
        for (FeatureChild child : feature.getChildren()) {
            child.getScenario().ifPresent(scenario -> outside.addAll(examples(scenario)));
            child.getRule().ifPresent(rule -> rules.add(rule(rule)));
        }
        return new RunFeature(file, feature.getName(), prose(feature.getDescription()), rules, outside);
    }

    private RunRule rule(io.cucumber.messages.types.Rule rule) {
        List<Example> examples = new ArrayList<>();
        rule.getChildren().stream()
                .map(RuleChild::getScenario)
                .flatMap(Optional::stream)
                .forEach(scenario -> {
                    List<Example> ofScenario = examples(scenario);
                    if (ofScenario.isEmpty()) {
                        incomplete(
                                place(scenario.getLocation()),
                                "The outline has no row, so nothing of it runs",
                                "Give it a table of examples.");
                    }
                    examples.addAll(ofScenario);
                });
        return new RunRule(
                rule.getName(),
                prose(rule.getDescription()),
                place(rule.getLocation()),
                tags(rule.getTags()),
                examples);
    }

    private List<Example> examples(Scenario scenario) {
        misplaced(scenario.getTags());
        scenario.getExamples().forEach(table -> misplaced(table.getTags()));
        return examples.of(scenario);
    }

    private void misplaced(List<io.cucumber.messages.types.Tag> tags) {
        tags(tags)
                .forEach(tag -> incomplete(
                        tag.place(),
                        "The tag @" + tag.name() + " stands on a feature or an example; only rules carry tags",
                        "Move it to the rule that it belongs to, or drop it."));
    }

    private void incomplete(Place place, String what, String remedy) {
        problems.add(Problem.Kind.RULE_INCOMPLETE, place, what, remedy);
    }

    private List<Tag> tags(List<io.cucumber.messages.types.Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(tag.getName().substring(1), place(tag.getLocation())))
                .toList();
    }

    private Place place(Location location) {
        return new Place(file, Math.toIntExact(location.getLine()));
    }

    static String prose(String description) {
        return description.isEmpty() ? "" : description.stripIndent().strip();
    }
}
