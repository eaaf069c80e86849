package sessionspec.trace;

import java.nio.file.Path;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.messages.Recording;

/**
 * One of the files that a run left behind; most runs leave one.
 *
 * @param file where it was read from
 */
record Shard(Path file, Recording recording) {

    /** Tells why it is not the whole of what it was to be, if it is not. */
    void tell(Problems problems, String again) {
        recording
                .damage()
                .ifPresentOrElse(
                        damage -> incomplete(
                                damage.line(),
                                damage.line() == 0
                                        ? "The run left no messages behind: " + damage.why()
                                        : "The messages of the run are damaged or break off at this line: "
                                                + damage.why(),
                                again,
                                problems),
                        () -> recording
                                .end()
                                .ifPresentOrElse(
                                        end -> {
                                            if (!end.error().isEmpty()) {
                                                incomplete(
                                                        0,
                                                        "The run ended with an error: " + end.error(),
                                                        again,
                                                        problems);
                                            }
                                        },
                                        () -> incomplete(
                                                0,
                                                "The run was interrupted: its messages end before the run does",
                                                again,
                                                problems)));
        recording
                .failedRunHooks()
                .forEach(hook -> incomplete(
                        0,
                        "The hook " + hook.source() + " of the whole run is "
                                + hook.result().status()
                                + (hook.result().message().isEmpty() ? "" : ": " + StepsOfRun.message(hook.result())),
                        again,
                        problems));
    }

    private void incomplete(int line, String what, String again, Problems problems) {
        problems.add(
                Problem.Kind.RUN_INCOMPLETE,
                new Place(ProjectPath.of(file), line),
                what,
                "Run the examples again, to their end" + again);
    }

    Run.Source source() {
        return new Run.Source(
                ProjectPath.of(file),
                recording.products().stream()
                        .map(it -> new Provenance.Tool(it.name(), it.version()))
                        .toList(),
                recording.revision(),
                recording.ended(),
                recording.isEmpty());
    }
}
