package sessionspec.trace.run;

import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunHookFinished;
import io.cucumber.messages.types.TestStepResult;
import java.nio.file.Path;
import java.util.Optional;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.messages.Recording;

/** How a run came to its end, which says whether its messages are the whole of it. */
final class RunEnd {

    private final Recording recording;
    private final String file;
    private final Problems problems;

    RunEnd(Recording recording, Path file, Problems problems) {
        this.recording = recording;
        this.file = ProjectPath.of(file);
        this.problems = problems;
    }

    void tell() {
        Optional<TestRunFinished> end = recording.query().findTestRunFinished();
        if (recording.damage().isPresent()) {
            recording.damage().ifPresent(this::damaged);
        } else if (end.isEmpty()) {
            incomplete(0, "The run was interrupted: its messages end before the run does");
        } else {
            end.flatMap(TestRunFinished::getException).ifPresent(this::brokeOff);
        }
        recording.query().findAllTestRunHookFinished().forEach(this::hook);
    }

    /** To be asked only when nothing else is wrong: a run that says that it failed has a reason. */
    void tellFailure() {
        recording
                .query()
                .findTestRunFinished()
                .filter(end -> !end.getSuccess())
                .ifPresent(end ->
                        incomplete(0, "The run says of itself that it failed, although all that it tells of passed"));
    }

    private void damaged(Recording.Damage damage) {
        incomplete(
                damage.line(),
                (damage.line() == 0
                                ? "The run left no messages behind: "
                                : "The messages of the run are damaged or break off at this line: ")
                        + damage.why());
    }

    /** The lines after the first tell of files of the machine. */
    private void brokeOff(Exception error) {
        String message = error.getMessage().orElse(error.getType());
        incomplete(
                0, "The run ended with an error: " + message.lines().findFirst().orElse(error.getType()));
    }

    private void hook(TestRunHookFinished hook) {
        Optional<TestStepResult> result = Optional.of(hook.getResult());
        String name = recording
                .query()
                .findHookBy(hook)
                .map(it -> StepsOfRun.name(it.getSourceReference()))
                .orElse("");
        String status = StepsOfRun.status(result);
        String message = StepsOfRun.message(result);
        if (!status.equals("passed")) {
            incomplete(
                    0,
                    "The hook " + name + " of the whole run is " + status + (message.isEmpty() ? "" : ": " + message));
        }
    }

    private void incomplete(int line, String what) {
        problems.add(
                Problem.Kind.RUN_INCOMPLETE,
                new Place(file, line),
                what,
                "Run the examples again, to their end: mvn verify");
    }
}
