package sessionspec.trace;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.evidence.EvidenceJson;

/** One attempt at running an example, as its messages come in; attempts of other examples may come in between. */
final class Attempt {

    private final TestCaseStarted started;
    private final Map<String, TestStepResult> results = new HashMap<>();
    private final List<String> evidence = new ArrayList<>();
    private boolean finished;

    Attempt(TestCaseStarted started) {
        this.started = started;
    }

    void result(String testStepId, TestStepResult result) {
        results.put(testStepId, result);
    }

    void attached(Attachment attachment) {
        if (attachment.getMediaType().equals(EvidenceJson.MEDIA_TYPE)) {
            String body = attachment.getBody();
            evidence.add(
                    attachment.getContentEncoding() == AttachmentContentEncoding.BASE64
                            ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                            : body);
        }
    }

    void finish() {
        finished = true;
    }

    String testCaseId() {
        return started.getTestCaseId();
    }

    boolean isLaterThan(Attempt other) {
        return started.getAttempt() > other.started.getAttempt();
    }

    /** Whether something can be said of it: it came to its end, or went wrong before. */
    boolean tells() {
        return finished
                || results.values().stream().anyMatch(result -> result.getStatus() != TestStepResultStatus.PASSED);
    }

    Optional<TestStepResult> result(String testStepId) {
        return Optional.ofNullable(results.get(testStepId));
    }

    /** The JSON of its moments, in the order in which they were attached. */
    List<String> evidence() {
        return evidence;
    }
}
