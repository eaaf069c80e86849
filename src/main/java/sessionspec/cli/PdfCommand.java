package sessionspec.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sessionspec.print.PrintEdition;
import sessionspec.report.Reports;

/** Prints the short edition, and the page where that is asked for, to PDFs beside them. A build does not fail for want of a browser unless it was told to. */
@Command(name = "pdf", description = "Print the last report to a PDF.")
final class PdfCommand extends SpecCommand {

    /** What to print, by the values of the option. */
    enum Editions {
        FALSE,
        TRUE,
        FULL
    }

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the report.")
    private Path out;

    // With values, because the build always passes them.
    @Option(
            names = "--make",
            arity = "1",
            defaultValue = "true",
            paramLabel = "true|false|full",
            description = "Whether to print at all, or the whole page, too; default: ${DEFAULT-VALUE}.")
    private Editions make;

    @Option(
            names = "--required",
            arity = "1",
            defaultValue = "false",
            paramLabel = "true|false",
            description = "Whether it is a failure when nothing could be printed; default: ${DEFAULT-VALUE}.")
    private boolean required;

    @Option(
            names = "--limit",
            defaultValue = "300",
            paramLabel = "SECONDS",
            description = "When to give up; default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() throws InterruptedException {
        if (make == Editions.FALSE) {
            say("The print edition was not made: -Dpdf=false.");
            return 0;
        }
        int failed = print(Reports.PAPER, Reports.PRINT_EDITION);
        return make == Editions.FULL ? Math.max(failed, print(Reports.PAGE, Reports.FULL_PRINT_EDITION)) : failed;
    }

    private int print(String page, String pdf) throws InterruptedException {
        Path made = out.resolve(pdf);
        String path = System.getenv().getOrDefault("PATH", "");
        Optional<String> why = PrintEdition.make(out.resolve(page), made, path, Duration.ofSeconds(limit));
        if (why.isEmpty()) {
            say(String.format(
                    Locale.ROOT,
                    "Print edition: %s (%.1f MB)",
                    made,
                    made.toFile().length() / 1_000_000.0));
            return 0;
        }
        (required ? err() : out()).println("The print edition was not made: " + why.get() + ".");
        return required ? 1 : 0;
    }
}
