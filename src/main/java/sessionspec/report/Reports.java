package sessionspec.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sessionspec.trace.Traceability;

/** Stands in for the report. */
public final class Reports {

    public static final String SUMMARY = "summary.txt";

    private Reports() {}

    public static void write(Traceability result, Path folder) throws ReportException {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(SUMMARY), summary(result, folder));
        } catch (IOException e) {
            throw new ReportException("The report cannot be written", e);
        }
    }

    public static String summary(Traceability result, Path folder) {
        StringBuilder text = new StringBuilder(result.verdict() + " " + result.totals() + "\n");
        result.problems().forEach(problem -> text.append(problem).append('\n'));
        return text.toString();
    }
}
