package sessionspec.trace.run;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.query.Lineage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.catalogue.Place;
import sessionspec.core.kernel.Finding;
import sessionspec.messages.Recording;
import sessionspec.trace.Example;
import sessionspec.trace.Outline;
import sessionspec.trace.Status;
import sessionspec.trace.Step;

/** The examples of one feature file, each row of an outline for itself, and how they went. */
record ExamplesOfRun(String file, Recording recording, StepsOfRun steps, EvidenceOfRun evidence) {

    private static final String PASSED = "passed";

    List<Example> of(Scenario scenario) {
        return recording.examples(scenario).stream()
                .map(example -> example(example, scenario))
                .toList();
    }

    private Example example(Pickle example, Scenario scenario) {
        List<List<Step>> attempts =
                recording.attempts(example).stream().map(steps::ran).toList();
        int line = recording
                .query()
                .findLocationOf(example)
                .map(Location::getLine)
                .map(Math::toIntExact)
                .orElse(0);
        EvidenceOfRun.Attached attached = recording.attempts(example).stream()
                .reduce((one, next) -> next)
                .map(attempt -> evidence.of(attempt, new Place(file, line)))
                .orElse(EvidenceOfRun.Attached.NONE);
        List<String> outcomes = attempts.stream().map(ExamplesOfRun::outcome).toList();
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
                        FeatureOfRun.prose(scenario.getDescription()),
                        outcomes.stream()
                                .limit(Math.max(outcomes.size() - 1, 0))
                                .toList(),
                        recording.query().findLineageBy(example).flatMap(ExamplesOfRun::row),
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
}
