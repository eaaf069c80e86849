package sessionspec.trace.run;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.query.Lineage;
import io.cucumber.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.core.kernel.Finding;
import sessionspec.messages.Recording;
import sessionspec.trace.Example;
import sessionspec.trace.Outline;
import sessionspec.trace.Status;
import sessionspec.trace.Step;
import sessionspec.trace.run.RunFeature.RunRule;
import sessionspec.trace.run.RunFeature.Tag;

/** One feature file: the rules and examples as written, each example with how it went. */
final class FeatureOfRun {

    private static final String PASSED = "passed";

    private final String file;
    private final Recording recording;
    private final Query query;
    private final Problems problems;
    private final StepsOfRun steps;
    private final EvidenceOfRun evidence;

    private FeatureOfRun(String file, Recording recording, EvidenceOfRun evidence, Problems problems) {
        this.file = file;
        this.recording = recording;
        this.query = recording.query();
        this.problems = problems;
        this.steps = new StepsOfRun(query);
        this.evidence = evidence;
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
        return recording.examples(scenario).stream()
                .map(example -> example(example, scenario))
                .toList();
    }

    private Example example(Pickle example, Scenario scenario) {
        List<List<Step>> attempts =
                recording.attempts(example).stream().map(steps::ran).toList();
        int line = query.findLocationOf(example)
                .map(Location::getLine)
                .map(Math::toIntExact)
                .orElse(0);
        EvidenceOfRun.Attached attached = recording.attempts(example).stream()
                .reduce((one, next) -> next)
                .map(attempt -> evidence.of(attempt, new Place(file, line)))
                .orElse(EvidenceOfRun.Attached.NONE);
        List<String> outcomes = attempts.stream().map(FeatureOfRun::outcome).toList();
        return new Example(
                "",
                example.getName(),
                line,
                status(outcomes),
                attached.moments().stream()
                        .flatMap(moment -> moment.decision().findings().stream())
                        .map(Finding::rule)
                        .distinct()
                        .sorted()
                        .toList(),
                attempts.isEmpty() ? steps.written(example) : attempts.get(attempts.size() - 1),
                attached.moments(),
                new Example.Notes(
                        Math.toIntExact(scenario.getLocation().getLine()),
                        prose(scenario.getDescription()),
                        outcomes.stream()
                                .limit(Math.max(outcomes.size() - 1, 0))
                                .toList(),
                        query.findLineageBy(example).flatMap(FeatureOfRun::row),
                        attached.story()));
    }

    private static Status status(List<String> outcomes) {
        if (outcomes.isEmpty()) {
            return Status.NOT_RUN;
        }
        return outcomes.stream().allMatch(PASSED::equals) ? Status.VERIFIED : Status.FAILED;
    }

    /** Status of the first step that did not pass: what comes after it was skipped for its sake. */
    private static String outcome(List<Step> steps) {
        return steps.stream()
                .map(Step::status)
                .filter(status -> !status.equals(PASSED))
                .findFirst()
                .orElse(PASSED);
    }

    /** Its row of an outline, unless a faulty one has more or fewer cells than the header. */
    private static Optional<Outline.Row> row(Lineage example) {
        List<String> header = cells(example.examples().flatMap(Examples::getTableHeader));
        List<String> row = cells(example.example());
        return example.scenario()
                .filter(scenario -> !header.isEmpty() && header.size() == row.size())
                .map(scenario -> new Outline.Row(
                        new Outline(
                                scenario.getName(),
                                scenario.getSteps().stream()
                                        .collect(Collectors.toMap(
                                                step -> Math.toIntExact(
                                                        step.getLocation().getLine()),
                                                io.cucumber.messages.types.Step::getText)),
                                header),
                        row));
    }

    private static List<String> cells(Optional<TableRow> row) {
        return row.map(TableRow::getCells).orElse(List.of()).stream()
                .map(TableCell::getValue)
                .toList();
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

    private static String prose(String description) {
        return description.isEmpty() ? "" : description.stripIndent().strip();
    }
}
