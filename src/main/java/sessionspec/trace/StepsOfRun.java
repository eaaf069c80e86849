package sessionspec.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.evidence.EvidenceJson;
import sessionspec.messages.Attachment;
import sessionspec.messages.Attempt;
import sessionspec.messages.Pickle;
import sessionspec.messages.Recording;
import sessionspec.messages.Result;
import sessionspec.messages.TestCase;

/** The steps of one example: what the feature file says joined with how each one went. */
final class StepsOfRun {

    private final Recording recording;
    private final Map<String, String> keywords;

    /** @param keywords keyword of each step of the feature file by the step's id */
    StepsOfRun(Recording recording, Map<String, String> keywords) {
        this.recording = recording;
        this.keywords = keywords;
    }

    List<Step> of(Pickle pickle, Optional<Attempt> attempt) {
        return attempt.map(it -> ran(pickle, it))
                .orElseGet(() -> pickle.steps().stream()
                        .map(step -> step(step, List.of(), Result.UNKNOWN, "", List.of()))
                        .toList());
    }

    private List<Step> ran(Pickle pickle, Attempt attempt) {
        Map<String, Pickle.Step> byId = new HashMap<>();
        pickle.steps().forEach(step -> byId.put(step.id(), step));
        List<Attachment> attachments = attempt.attachments().stream()
                .filter(it -> !it.mediaType().equals(EvidenceJson.MEDIA_TYPE))
                .toList();
        List<Step> steps = new ArrayList<>(pickle.steps().size());
        List<TestCase.Step> all = attempt.testCase().steps();
        for (int at = 0; at < all.size(); at++) {
            TestCase.Step ran = all.get(at);
            Result result = attempt.result(at);
            List<Attachment> left = attachments.isEmpty()
                    ? List.of()
                    : attachments.stream()
                            .filter(it -> it.testStep().equals(ran.id()))
                            .toList();
            Pickle.Step written = byId.get(ran.pickleStep());
            if (written != null) {
                steps.add(step(written, values(ran), result, definition(ran), left));
            } else if (!result.passed() || !left.isEmpty()) {
                steps.add(hook(ran, result, left));
            }
        }
        attachments.stream().filter(it -> it.testStep().isEmpty()).forEach(it -> steps.add(aside(it)));
        return steps;
    }

    private Step step(
            Pickle.Step step, List<Step.Value> values, Result result, String definition, List<Attachment> left) {
        return new Step(
                keywords.getOrDefault(step.node(), "*"),
                step.text(),
                values,
                step.table(),
                step.docString(),
                result.status(),
                message(result),
                definition,
                left);
    }

    /** A hook is shown only where it went wrong or left something behind. */
    private Step hook(TestCase.Step ran, Result result, List<Attachment> left) {
        String source = recording.source(ran.hook());
        return new Step("Hook", source, List.of(), List.of(), "", result.status(), message(result), source, left);
    }

    private static Step aside(Attachment attachment) {
        return new Step("Attached", "", List.of(), List.of(), "", "passed", "", "", List.of(attachment));
    }

    /** What went wrong, without the stack: its frames tell of threads and machines, not of the example. */
    static String message(Result result) {
        String all = result.message();
        int frames = all.indexOf("\n\tat ");
        return (frames < 0 ? all : all.substring(0, frames))
                .replace("\r\n", "\n")
                .strip();
    }

    private static List<Step.Value> values(TestCase.Step step) {
        List<Step.Value> apart = new ArrayList<>(step.values().size());
        if (step.values().size() == 1) { // most often, and nothing to sort
            TestCase.Span only = step.values().get(0);
            apart.add(new Step.Value(only.start(), only.end()));
            return apart;
        }
        List<TestCase.Span> sorted = step.values().stream()
                .sorted(Comparator.comparingInt(TestCase.Span::start).thenComparingInt(TestCase.Span::end))
                .toList();
        for (TestCase.Span value : sorted) {
            if (apart.isEmpty() || value.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(new Step.Value(value.start(), value.end()));
            }
        }
        return apart;
    }

    private String definition(TestCase.Step step) {
        return step.definitions().size() == 1
                ? recording.source(step.definitions().get(0))
                : step.definitions().stream()
                        .map(recording::source)
                        .filter(source -> !source.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
