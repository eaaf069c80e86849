package sessionspec.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sessionspec.report.ReportException;
import sessionspec.report.Reports;

@Command(
        name = "consistency",
        description = "Add to the last report what became of random stories and of the core in the page,"
                + " as far as the tests have left that.")
final class ConsistencyCommand extends SpecCommand {

    @Option(
            names = "--found",
            required = true,
            paramLabel = "DIR",
            description = "Where the tests left it; it may be missing.")
    private Path found;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the report.")
    private Path out;

    @Override
    public Integer call() throws ReportException {
        Reports.addConsistency(found, out);
        return 0;
    }
}
