package sessionspec.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sessionspec.print.PrintEdition;
import sessionspec.print.Printed;
import sessionspec.report.Reports;

/** Prints the page to a PDF beside it. A build does not fail for want of a browser unless it was told to. */
@Command(name = "pdf", description = "Print the page of the last report to a PDF.")
final class PdfCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the report.")
    private Path out;

    // With values, because the build always passes them.
    @Option(
            names = "--make",
            arity = "1",
            defaultValue = "true",
            paramLabel = "true|false",
            description = "Whether to print at all; default: ${DEFAULT-VALUE}.")
    private boolean make;

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

    private PdfCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        if (!make) {
            spec.commandLine().getOut().println("The print edition was not made: -Dpdf=false.");
            return 0;
        }
        Printed printed = PrintEdition.of(
                out.resolve(Reports.PAGE),
                out.resolve(Reports.PRINT_EDITION),
                System.getenv().getOrDefault("PATH", ""),
                Duration.ofSeconds(limit));
        if (printed instanceof Printed.Made made) {
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT, "Print edition: %s (%.1f MB)", made.pdf(), made.bytes() / 1_000_000.0));
            return 0;
        }
        String why = "The print edition was not made: " + ((Printed.NotMade) printed).why() + ".";
        (required ? spec.commandLine().getErr() : spec.commandLine().getOut()).println(why);
        return required ? 1 : 0;
    }
}
