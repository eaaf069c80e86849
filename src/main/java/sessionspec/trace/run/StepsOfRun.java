package sessionspec.trace.run;

import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.JavaMethod;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.trace.Step;

/** The steps of one example: what the feature file says joined with how each one went. */
record StepsOfRun(Query query) {

    private static final String PASSED = "passed";

    List<Step> written(Pickle example) {
        return example.getSteps().stream()
                .map(step -> step(step, List.of(), Optional.empty(), ""))
                .toList();
    }

    List<Step> ran(TestCaseStarted attempt) {
        Map<String, TestStepResult> results = new HashMap<>();
        for (TestStepFinished step : query.findTestStepsFinishedBy(attempt)) {
            results.put(step.getTestStepId(), step.getTestStepResult());
        }
        return query.findTestCaseBy(attempt).map(TestCase::getTestSteps).orElse(List.of()).stream()
                .flatMap(step -> ran(step, Optional.ofNullable(results.get(step.getId()))))
                .toList();
    }

    private Stream<Step> ran(TestStep ran, Optional<TestStepResult> result) {
        return query.findPickleStepBy(ran)
                .map(written -> Stream.of(step(written, values(ran), result, definition(ran))))
                .orElseGet(() -> status(result).equals(PASSED) ? Stream.empty() : Stream.of(hook(ran, result)));
    }

    private Step step(PickleStep written, List<Step.Value> values, Optional<TestStepResult> result, String definition) {
        return new Step(
                query.findStepBy(written).map(it -> it.getKeyword().strip()).orElse("*"),
                role(written),
                query.findStepBy(written)
                        .map(it -> Math.toIntExact(it.getLocation().getLine()))
                        .orElse(0),
                written.getText(),
                values,
                table(written),
                written.getArgument()
                        .flatMap(PickleStepArgument::getDocString)
                        .map(PickleDocString::getContent)
                        .orElse(""),
                status(result),
                message(result),
                definition);
    }

    private static Step.Role role(PickleStep written) {
        return switch (written.getType().orElse(PickleStepType.UNKNOWN)) {
            case ACTION -> Step.Role.WHEN;
            case OUTCOME -> Step.Role.THEN;
            case CONTEXT, UNKNOWN -> Step.Role.GIVEN;
        };
    }

    /** A hook is shown only where it went wrong. */
    private Step hook(TestStep ran, Optional<TestStepResult> result) {
        String source = query.findHookBy(ran)
                .map(hook -> name(hook.getSourceReference()))
                .orElse("");
        return new Step(
                "Hook", Step.Role.GIVEN, 0, source, List.of(), List.of(), "", status(result), message(result), source);
    }

    private static List<List<String>> table(PickleStep written) {
        return written.getArgument()
                .flatMap(PickleStepArgument::getDataTable)
                .map(table -> table.getRows().stream()
                        .map(row -> row.getCells().stream()
                                .map(PickleTableCell::getValue)
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    static String status(Optional<TestStepResult> result) {
        return result.map(TestStepResult::getStatus)
                .orElse(TestStepResultStatus.UNKNOWN)
                .value()
                .toLowerCase(Locale.ROOT);
    }

    /** What went wrong, without the stack: its frames tell of threads and machines, not of the example. */
    static String message(Optional<TestStepResult> result) {
        String all = result.flatMap(it -> it.getMessage()
                        .or(() -> it.getException()
                                .map(exception -> exception.getMessage().orElse(exception.getType()))))
                .orElse("");
        int frames = all.indexOf("\n\tat ");
        return (frames < 0 ? all : all.substring(0, frames))
                .replace("\r\n", "\n")
                .strip();
    }

    /** What the only or first of the step definitions that match takes from the text. */
    private static List<Step.Value> values(TestStep ran) {
        List<Step.Value> apart = new ArrayList<>();
        ran.getStepMatchArgumentsLists().orElse(List.of()).stream()
                .limit(1)
                .flatMap(match -> match.getStepMatchArguments().stream())
                .map(StepMatchArgument::getGroup)
                .flatMap(StepsOfRun::value)
                .sorted(Comparator.comparingInt(Step.Value::start).thenComparingInt(Step.Value::end))
                .forEach(value -> {
                    if (apart.isEmpty()
                            || value.start() >= apart.get(apart.size() - 1).end()) {
                        apart.add(value);
                    }
                });
        return List.copyOf(apart);
    }

    private static Stream<Step.Value> value(Group group) {
        int length = group.getValue().orElse("").length();
        return group.getStart().stream()
                .map(Math::toIntExact)
                .filter(start -> length > 0)
                .map(start -> new Step.Value(start, start + length));
    }

    private String definition(TestStep ran) {
        return query.findStepDefinitionsBy(ran).stream()
                .map(StepDefinition::getSourceReference)
                .map(StepsOfRun::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a step definition or a hook is called, such as {@code glue.ClockSteps.at(String)}. */
    static String name(SourceReference source) {
        return source.getJavaMethod().map(StepsOfRun::name).orElse("");
    }

    private static String name(JavaMethod method) {
        return method.getMethodParameterTypes().stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ", method.getClassName() + "." + method.getMethodName() + "(", ")"));
    }
}
