package sessionspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sessionspec.report.Reports;

/** Says again, as the build's last word, what the report said when it was written. */
@Command(name = "summary", description = "Print the summary of the last report again.")
final class SummaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the report.")
    private Path out;

    private SummaryCommand() {}

    @Override
    public Integer call() {
        Path summary = out.resolve(Reports.SUMMARY);
        try {
            spec.commandLine().getOut().println(Files.readString(summary).stripTrailing());
            return 0;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("There is no summary to print: " + summary + " cannot be read. Write the report first.");
            return 1;
        }
    }
}
