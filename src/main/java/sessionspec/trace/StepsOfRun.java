package sessionspec.trace;

import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.JavaMethod;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of one example: what the feature file says joined with how each one went. */
final class StepsOfRun {

    private static final TestStepResultStatus NOTHING_KNOWN = TestStepResultStatus.UNKNOWN;

    private final Messages messages;
    private final Map<String, String> keywords;

    /** @param keywords keyword of each step of the feature file by the step's id */
    StepsOfRun(Messages messages, Map<String, String> keywords) {
        this.messages = messages;
        this.keywords = keywords;
    }

    List<Step> of(Pickle pickle, Optional<Attempt> attempt) {
        if (attempt.isEmpty()) {
            return pickle.getSteps().stream()
                    .map(step -> step(step, List.of(), NOTHING_KNOWN, "", ""))
                    .toList();
        }
        Map<String, PickleStep> byId = new HashMap<>();
        pickle.getSteps().forEach(step -> byId.put(step.getId(), step));
        List<Step> steps = new ArrayList<>();
        for (TestStep ran : messages.testCase(attempt.get()).getTestSteps()) {
            Optional<TestStepResult> result = attempt.get().result(ran.getId());
            TestStepResultStatus status = result.map(TestStepResult::getStatus).orElse(NOTHING_KNOWN);
            String message = result.map(StepsOfRun::message).orElse("");
            PickleStep written = byId.get(ran.getPickleStepId().orElse(""));
            if (written != null) {
                steps.add(step(written, values(ran), status, message, definition(ran)));
            } else if (status != TestStepResultStatus.PASSED) {
                steps.add(hook(ran, status, message));
            }
        }
        return steps;
    }

    private Step step(
            PickleStep step, List<Step.Value> values, TestStepResultStatus status, String message, String definition) {
        List<List<String>> table = step.getArgument()
                .flatMap(it -> it.getDataTable())
                .map(it -> it.getRows().stream()
                        .map(row -> row.getCells().stream()
                                .map(PickleTableCell::getValue)
                                .toList())
                        .toList())
                .orElse(List.of());
        String docString = step.getArgument()
                .flatMap(it -> it.getDocString())
                .map(PickleDocString::getContent)
                .orElse("");
        String keyword = keywords.getOrDefault(step.getAstNodeIds().get(0), "*");
        return new Step(keyword, step.getText(), values, table, docString, name(status), message, definition);
    }

    /** A hook is shown only where it went wrong: the example did not get to be what its steps say. */
    private Step hook(TestStep ran, TestStepResultStatus status, String message) {
        String source = ran.getHookId()
                .flatMap(messages::hook)
                .map(hook -> source(hook.getSourceReference()))
                .orElse("");
        return new Step("Hook", source, List.of(), List.of(), "", name(status), message, source);
    }

    private static String name(TestStepResultStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** What went wrong, without the stack: its frames tell of threads and machines, not of the example. */
    private static String message(TestStepResult result) {
        String all = result.getMessage().orElse("");
        int frames = all.indexOf("\n\tat ");
        return (frames < 0 ? all : all.substring(0, frames))
                .replace("\r\n", "\n")
                .strip();
    }

    private static List<Step.Value> values(TestStep step) {
        List<Step.Value> values = step.getStepMatchArgumentsLists().orElse(List.of()).stream()
                .limit(1)
                .flatMap(list -> list.getStepMatchArguments().stream())
                .map(StepMatchArgument::getGroup)
                .flatMap(group -> value(group).stream())
                .sorted(Comparator.comparingInt(Step.Value::start).thenComparingInt(Step.Value::end))
                .toList();
        List<Step.Value> apart = new ArrayList<>();
        for (Step.Value value : values) {
            if (apart.isEmpty() || value.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(value);
            }
        }
        return apart;
    }

    private static Optional<Step.Value> value(Group group) {
        int start = group.getStart().map(Math::toIntExact).orElse(-1);
        int length = group.getValue().map(String::length).orElse(0);
        return start < 0 || length == 0 ? Optional.empty() : Optional.of(new Step.Value(start, start + length));
    }

    private String definition(TestStep step) {
        return step.getStepDefinitionIds().orElse(List.of()).stream()
                .flatMap(id -> messages.stepDefinition(id).stream())
                .map(definition -> source(definition.getSourceReference()))
                .collect(Collectors.joining(", "));
    }

    private static String source(SourceReference reference) {
        return reference
                .getJavaMethod()
                .map(StepsOfRun::method)
                .or(() -> reference.getJavaStackTraceElement().map(it -> it.getClassName()))
                .orElse("");
    }

    private static String method(JavaMethod method) {
        String parameters = method.getMethodParameterTypes().stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
        return method.getClassName() + "." + method.getMethodName() + "(" + parameters + ")";
    }
}
