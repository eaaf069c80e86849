package sessionspec.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One attempt at running an example, as its messages come in; attempts of other examples may come in between. */
public final class Attempt {

    /** The last one counts, whichever file tells of it. */
    static final Comparator<Attempt> EARLIEST_FIRST = Comparator.comparingLong((Attempt it) -> it.seconds)
            .thenComparingInt(it -> it.nanos)
            .thenComparingInt(it -> it.number);

    private final TestCase testCase;
    private final int number;
    private final long seconds;
    private final int nanos;
    private final Result[] results;
    private final List<Attachment> attachments = new ArrayList<>(0);
    private boolean finished;

    Attempt(TestCase testCase, int number, long seconds, int nanos) {
        this.testCase = testCase;
        this.number = number;
        this.seconds = seconds;
        this.nanos = nanos;
        this.results = new Result[testCase.steps().size()];
    }

    void finished(String testStep, Result result) {
        for (int at = 0; at < results.length; at++) {
            if (testCase.steps().get(at).id().equals(testStep)) {
                results[at] = result;
                return;
            }
        }
        throw new IllegalArgumentException("It ends a step that its test case does not have");
    }

    void attached(Attachment attachment) {
        attachments.add(attachment);
    }

    void finish() {
        finished = true;
    }

    public Instant started() {
        return Instant.ofEpochSecond(seconds, nanos);
    }

    public TestCase testCase() {
        return testCase;
    }

    /** Result of the step at the position; unknown while nothing told of its end. */
    public Result result(int at) {
        return results[at] == null ? Result.UNKNOWN : results[at];
    }

    /** In the order in which they came. */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** Whether something can be said of it: it came to its end, or went wrong before. */
    boolean tells() {
        boolean wrong = false;
        for (Result result : results) {
            wrong |= result != null && !result.passed();
        }
        return finished || wrong;
    }
}
