package sessionspec.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.fetch.DocumentFetch;
import sessionspec.upkeep.NotDone;

@Command(
        name = "fetch",
        description =
                "Bring the current edition of each document from its public address into a folder. The copy before"
                        + " is kept in the folder \"before\" in it. Nothing is overwritten unless what came is the document.",
        footer = {"", "Exit codes: 0 all are there and current; 1 at least one could not be fetched; 2 wrong usage."})
final class FetchCommand extends SpecCommand {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Documents to fetch, such as CA; without one, all.")
    private List<String> ids = List.of();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder for the documents.")
    private Path folder;

    @Mixin
    private CatalogueOption catalogue;

    @Option(
            names = "--timeout",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "When to give a document up; default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Override
    public Integer call() throws InterruptedException, NotDone {
        if (timeout < 1) {
            throw wrongUsage("--timeout is at least 1 second.");
        }
        List<CataloguedDocument> wanted = wanted(catalogue.loadRequired().documents());
        DocumentFetch fetch = new DocumentFetch(folder, Duration.ofSeconds(timeout), FetchCommand::await);
        int failed = 0;
        for (CataloguedDocument document : wanted) {
            String told;
            try {
                told = fetch.fetch(document, dryRun);
            } catch (NotDone e) {
                told = String.valueOf(e.getMessage());
                failed++;
            }
            say(document.id() + "  " + told);
        }
        if (failed > 0) {
            err().println(failed + " of " + wanted.size()
                    + " documents could not be fetched; what you had of them is untouched.");
        }
        return failed == 0 ? 0 : 1;
    }

    private static void await(Duration time) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }

    private List<CataloguedDocument> wanted(List<CataloguedDocument> documents) {
        if (documents.isEmpty()) {
            throw wrongUsage("There is no document in the catalogue " + catalogue + ".");
        }
        List<String> known = documents.stream().map(CataloguedDocument::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw wrongUsage("There is no document " + id + "; there are " + String.join(", ", known) + ".");
        });
        return documents.stream()
                .filter(document -> ids.isEmpty() || ids.contains(document.id()))
                .toList();
    }
}
