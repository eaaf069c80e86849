package sessionspec.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sessionspec.upkeep.Adoption;
import sessionspec.upkeep.NotDone;

@Command(
        name = "adopt",
        description = "Write a first skeleton of a document that the catalogue does not know: its sections, and a"
                + " statement for each passage, of which what it says and its kind are still to be written.")
final class AdoptCommand extends SpecCommand {

    @Mixin
    private WrittenSpecification specification;

    @Parameters(paramLabel = "FILE", description = "The document as you saved it; its name is the one it keeps.")
    private Path file;

    @Option(names = "--id", required = true, paramLabel = "ID", description = "Prefix of its statements, such as CA.")
    private String id;

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "Its title.")
    private String title;

    @Option(names = "--publisher", required = true, paramLabel = "TEXT", description = "Who publishes it.")
    private String publisher;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "Where it is published.")
    private String url;

    @Option(
            names = "--edition",
            defaultValue = "undated",
            paramLabel = "TEXT",
            description = "Its date, or words that say that it prints none; default: ${DEFAULT-VALUE}.")
    private String edition;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dry;

    @Override
    public Integer call() throws NotDone {
        Adoption.adopt(specification.catalogue(), file, new Adoption.Named(id, title, publisher, url, edition), dry)
                .forEach(it -> say((dry ? "Would be written: " : "Written: ") + it));
        say("Next: say in your own words what each statement claims, and let rules cite those that are specified.");
        return 0;
    }
}
