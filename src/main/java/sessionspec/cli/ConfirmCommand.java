package sessionspec.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sessionspec.catalogue.Review;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.trace.Citation;
import sessionspec.trace.citation.Suspects;
import sessionspec.upkeep.Confirmation;
import sessionspec.upkeep.NotDone;

@Command(
        name = "confirm",
        description = "Record that a rule, an interpretation or a discrepancy was reviewed after a statement that it"
                + " cites had changed: why nothing follows, or that it was changed.")
final class ConfirmCommand extends SpecCommand {

    @Mixin
    private WrittenSpecification specification;

    @Parameters(index = "0", paramLabel = "CITING", description = "Id of what cites, such as EVT-3.")
    private String citing;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATEMENT",
            description = "Id of the statement, such as CA-079; without it every one of which it is suspect.")
    private Optional<String> statement = Optional.empty();

    @Option(
            names = "--why",
            defaultValue = "",
            paramLabel = "TEXT",
            description = "Why nothing follows; needed unless the citing one was changed.")
    private String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; default: the name that git has.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "The last day on which it holds, if it is provisional.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be marked, and change nothing.")
    private boolean dry;

    @Override
    public Integer call() throws NotDone {
        LocalDate today = WrittenSpecification.today();
        if (until.filter(today::isAfter).isPresent()) {
            throw new NotDone("--until " + until.get() + " is over already.");
        }
        List<Citation> citations = specification.citations();
        List<Review> marked = Confirmation.confirm(
                specification.catalogue(),
                citations,
                Suspects.of(
                        citations,
                        CatalogueLoader.load(specification.catalogue()).reviews(),
                        Set.of(),
                        today),
                new Confirmation.Said(citing, statement, why, by(), today, until),
                dry);
        marked.forEach(it -> say(told(it)));
        return 0;
    }

    private String told(Review it) {
        return it.citing() + " cites " + it.statement() + ": " + (dry ? "would be " : "")
                + (it.mark() == Review.Mark.CHANGED ? "marked as written" : "confirmed") + " by " + it.by()
                + it.until().map(day -> ", until " + day).orElse("") + ".";
    }

    private String by() throws NotDone {
        String name = by.isPresent() ? by.get() : nameInGit();
        if (name.isBlank()) {
            throw new NotDone("Say who confirms it: --by NAME. Git has no user.name.");
        }
        return name.strip();
    }

    private static String nameInGit() {
        try {
            Process git = new ProcessBuilder("git", "config", "user.name").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
