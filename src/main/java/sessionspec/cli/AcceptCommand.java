package sessionspec.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sessionspec.drift.ChangeKind;
import sessionspec.upkeep.Acceptance;
import sessionspec.upkeep.NotDone;

/** Takes over what the documents say now. */
@Command(
        name = "accept",
        description = "Take over what the documents say now: all changes of wording, style and format, and of the"
                + " statements that are named also those that may claim something else. Who cites those is suspect"
                + " then until it is changed or confirmed.")
final class AcceptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WrittenSpecification specification;

    @Option(names = "--sources", required = true, paramLabel = "DIR", description = "Folder of the documents.")
    private Path sources;

    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    private boolean dry;

    @Parameters(paramLabel = "STATEMENT", description = "Ids of statements that were looked at, such as CA-079.")
    private List<String> statements = List.of();

    private AcceptCommand() {}

    @Override
    public Integer call() {
        try {
            Set<String> named = new TreeSet<>(statements);
            told(Acceptance.accept(specification.catalogue(), sources, named, dry), named);
            return 0;
        } catch (NotDone e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void told(Acceptance.Done done, Set<String> named) {
        List<String> lines = Stream.of(ChangeKind.values())
                .filter(done.taken()::containsKey)
                .map(kind -> done.taken().get(kind) + " of " + kind.name().toLowerCase(Locale.ROOT))
                .toList();
        String would = dry ? "Would be taken over: " : "Taken over: ";
        say(would + (lines.isEmpty() ? "nothing" : String.join(", ", lines)) + ".");
        if (!done.harmless().isEmpty()) {
            say("It says the same of " + String.join(", ", done.harmless()) + ".");
        }
        done.files().forEach(file -> say((dry ? "Would be written: " : "Written: ") + file));
        if (!done.statements().isEmpty()) {
            say("What cites " + String.join(", ", done.statements())
                    + " is suspect until it is changed or confirmed: review tells what that is.");
        }
        String idle =
                named.stream().filter(id -> !done.statements().contains(id)).collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            say("Nothing that may claim something else was open of " + idle + ".");
        }
        say(
                done.left() == 0
                        ? "Nothing is left open."
                        : done.left()
                                + " left open, which may claim something else: look at each and name its statement.");
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
