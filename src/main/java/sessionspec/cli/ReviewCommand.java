package sessionspec.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sessionspec.catalogue.Problem;
import sessionspec.report.markdown.ChangesMarkdown;
import sessionspec.trace.Traceability;
import sessionspec.upkeep.NotDone;

@Command(
        name = "review",
        description = "Print what changed in the documents since they were last accepted, entry by entry, and what is"
                + " suspect until it is reviewed.",
        footer = {"", "Exit codes: 0 nothing is open; 1 it could not be done; 2 wrong usage; 3 something is open."})
final class ReviewCommand extends SpecCommand {

    @Mixin
    private WrittenSpecification specification;

    @Option(names = "--sources", paramLabel = "DIR", description = "Folder of the documents as they are.")
    private Optional<Path> sources = Optional.empty();

    @Mixin
    private EditionBefore before;

    @Override
    public Integer call() throws NotDone {
        Traceability result = specification.traced(sources, before.folder());
        out().print(ChangesMarkdown.of(result));
        out().flush();
        if (result.problems().stream().anyMatch(it -> it.kind() == Problem.Kind.UNREADABLE)) {
            return 1;
        }
        boolean open = !result.suspects().isEmpty()
                || result.documents().stream()
                        .anyMatch(document -> !document.open().isEmpty());
        return open ? ReportCommand.NOT_VERIFIED : 0;
    }
}
